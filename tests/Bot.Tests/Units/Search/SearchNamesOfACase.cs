using Casebell.Cases;
using Casebell.Tests.Cases.Lists;
using Casebell.Tests.Messages;
using Casework.Names;

namespace Casebell.Tests.Units.Search;

/// <summary>By which texts a case is searched.</summary>
public sealed class SearchNamesOfACase : IDisposable
{
    readonly ServiceDatabase service = new();

    public void Dispose() => service.Dispose();

    [Fact]
    public async Task People_numbers_articles_places_and_titles_and_whose_each_is()
    {
        var names = await StoredAsync();
        Texts(NameKind.Slug).ShouldBe([InventedCase.Slug]);
        Texts(NameKind.CourtNumber).ShouldBe(["1-22/345", "1-21/9"], ignoreOrder: true);
        Texts(NameKind.Article).ShouldBe(["405"]);
        Texts(NameKind.Place).ShouldBe(["Invented court", "Вымышленный суд", "Ойдан шығарылған сот", "the Human Rights Committee", "Room 5 & 6", "Зал 5 и 6", "5 және 6-зал"], ignoreOrder: true);
        Texts(NameKind.Title).Count.ShouldBe(3);
        names.Where(name => name.Kind == NameKind.Person).ShouldAllBe(name => name.Bearer != null);
        names.Where(name => name.Kind is not (NameKind.Person or NameKind.Organisation)).ShouldAllBe(name => name.Bearer == null);

        List<string> Texts(NameKind kind) => [.. names.Where(name => name.Kind == kind).Select(name => name.Text)];
    }

    [Fact]
    public async Task Nothing_of_what_only_editors_may_see()
    {
        var names = await StoredAsync();
        names.ShouldNotBeEmpty();
        foreach (var hidden in InventedCase.HiddenName)
            names.ShouldAllBe(name => !name.Text.Contains(hidden, StringComparison.OrdinalIgnoreCase));
        await service.WriteAsync(session => new CaseTable(service.Time).Save(session, InventedCase.HiddenNeighbour()));
        service.Ask<long>("SELECT count(*) FROM search_name WHERE slug = 'hidden-neighbour'").ShouldBe(0);
    }

    async Task<IReadOnlyList<NameEntry>> StoredAsync()
    {
        await service.WriteAsync(session => new CaseTable(service.Time).Save(session, InventedCase.Read() with { Charges = [.. InventedCase.Read().Charges, .. Invented.Case("other", article: "Article 405 part 2").Charges] }));
        return service.Database.Read(session => NameTable.All(session).ToList());
    }
}
