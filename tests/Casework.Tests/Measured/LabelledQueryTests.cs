using System.Text;
using Casework.Measured;

namespace Casework.Tests.Measured;

public sealed class LabelledQueryTests
{
    [Fact]
    public void A_query_means_one_or_several_or_nobody() =>
        Of("text\tkind\texpected\nа\tx\ta\nб\tx\ta|b\nв\tx\t\nг\n")!.Select(query => string.Join('+', query.Expected)).ShouldBe(["a", "a+b", "", ""]);

    [Fact]
    public void The_query_is_the_first_column_whatever_it_is_called_and_stays_as_it_is() =>
        Of("expected?\texpected\tkind\n \"а\" \ta\tquoted\n")!.ShouldHaveSingleItem().Text.ShouldBe(" \"а\" ");

    [Fact]
    public void Queries_without_labels_are_not_judged() => Of("query\tkind\nа\tx\n").ShouldBeNull();

    static IReadOnlyList<LabelledQuery>? Of(string text) => LabelledQuery.AllOf(TabbedFile.Parse(Encoding.UTF8.GetBytes(text), "queries.tsv"));
}
