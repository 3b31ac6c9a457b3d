using Casework.Cases;
using Casework.Names;
using FsCheck;
using FsCheck.Fluent;

namespace Casework.Tests.Names.Index;

public sealed class ReplacingNames
{
    static readonly string[] Slugs = ["one", "two", "three"];

    static readonly NameEntry[] Known =
    [
        new(default, "Вера Вымыслова", NameKind.Person), new(default, "Олег Вымыслов", NameKind.Person), new(default, "Oleg Primerov", NameKind.Person), new(default, "Асхат Жексебаев", NameKind.Person),
        new(default, "Никто и Ко", NameKind.Organisation), new(default, "activists", NameKind.Tag), new(default, "1-23/2021", NameKind.CourtNumber), new(default, "outis", NameKind.Slug), new(default, "Алматы", NameKind.Place),
    ];

    static readonly string[] Queries =
        ["Вымыслова", "Вымыслов", "Вера", "Олег Вымыслов", "Primerov", "Примеров", "Жексебаев", "Жексе", ";trct", "Никто и Ко", "#activists", "activists", "1-23/2021", "outis", "Алматы", "Вымыславова", "Олег"];

    static readonly Gen<(string Slug, NameEntry[] Entries)> Edit =
        from slug in Gen.Elements(Slugs) from entries in Gen.Elements(Known).ListOf() select (slug, entries.Distinct().Select(entry => entry with { Slug = CaseSlug.Parse(slug) }).ToArray());

    [Fact]
    public void What_is_added_is_found_what_is_changed_is_found_anew_and_what_is_forgotten_is_not()
    {
        var slug = CaseSlug.Parse("vymyslova");
        using var index = new NameIndex([]);
        index.Replace(slug, [Cases.Person("vymyslova", "Вера Вымыслова"), Cases.Entry("vymyslova", "Никто и Ко", NameKind.Organisation)]);
        index.Answer("Вымыслова").ShouldBe("one: vymyslova");
        index.Replace(slug, [Cases.Person("vymyslova", "Вера Примерова")]);
        index.Answer("Примерова").ShouldBe("one: vymyslova");
        foreach (var gone in new[] { "Вымыслова", "Vymyslova", "Никто и Ко", "Никто" })
            index.Answer(gone).ShouldBe("none:");
        index.Replace(slug, []);
        foreach (var gone in new[] { "Примерова", "Прим", "Вера", "В", "vymyslova" })
        {
            index.Answer(gone).ShouldBe("none:");
            index.Begun(gone).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Forgetting_what_was_never_known_changes_nothing()
    {
        using var index = Cases.With(("vymyslova", "Вера Вымыслова"));
        index.Replace(CaseSlug.Parse("unknown"), []);
        index.Answer("Вымыслова").ShouldBe("one: vymyslova");
    }

    [Fact]
    public void After_any_edits_it_answers_as_one_that_was_built_anew() =>
        Prop.ForAll(Edit.ListOf().ToArbitrary(), edits =>
        {
            using var edited = new NameIndex([]);
            var now = new Dictionary<string, NameEntry[]>();
            foreach (var (slug, entries) in edits)
            {
                edited.Replace(CaseSlug.Parse(slug), entries);
                now[slug] = entries;
            }

            using var built = new NameIndex(now.OrderBy(one => one.Key, StringComparer.Ordinal).SelectMany(one => one.Value));
            foreach (var query in Queries)
            {
                edited.Answer(query).ShouldBe(built.Answer(query), query);
                edited.Begun(query).ShouldBe(built.Begun(query), query);
            }

            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public async Task Readers_meanwhile_see_a_case_before_or_after_and_never_half_of_it()
    {
        var slug = CaseSlug.Parse("vymyslova");
        using var index = Cases.With(("vymyslova", "Вера Вымыслова"), ("other", "Олег Примеров"));
        var writing = Task.Run(
            () =>
            {
                for (var turn = 0; turn < 500; turn++)
                    index.Replace(slug, turn % 2 == 0 ? [] : [Cases.Person("vymyslova", "Вера Вымыслова")]);
            },
            TestContext.Current.CancellationToken);
        while (!writing.IsCompleted)
        {
            index.Answer("Вера Вымыслова").ShouldBeOneOf("one: vymyslova", "none:");
            index.Answer("Примеров").ShouldBe("one: other");
        }

        await writing;
        index.Answer("Вера Вымыслова").ShouldBe("one: vymyslova");
    }
}
