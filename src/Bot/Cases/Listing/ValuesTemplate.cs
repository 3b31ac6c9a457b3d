using System.Globalization;
using Casebell.Messages;
using Casebell.Messages.Wording;

namespace Casebell.Cases.Listing;

/// <summary>The countries, articles, states or tags of the listed cases, each as a button that says how many it leaves.</summary>
sealed class ValuesTemplate(MarkLabels labels, TextCatalogue texts) : ITemplate
{
    const string TemplateName = "cases.values";
    const int PerPage = 16;
    const int InARow = 2;
    const int LongestLabel = 48;

    public string Name => TemplateName;

    /// <param name="page">From 0.</param>
    public static Saying Page(MarkKind kind, int page, ListFilter filter) =>
        new(TemplateName, ("kind", kind.ToString()), ("page", page.ToString(CultureInfo.InvariantCulture)), ("filter", filter.Write()));

    public Rendering Render(Saying saying, Occasion occasion)
    {
        var language = occasion.Language;
        var kind = Enum.Parse<MarkKind>(saying["kind"]);
        var filter = ListFilter.Read(saying["filter"]);
        var values = InOrder(kind, CaseList.Values(occasion.Session, kind, filter, occasion.Now));
        var pages = Math.Max(1, (values.Count + PerPage - 1) / PerPage);
        var page = int.TryParse(saying["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? Math.Min(wanted, pages - 1) : 0;

        List<IReadOnlyList<Button>> rows =
        [
            .. values.Skip(page * PerPage).Take(PerPage)
                .Select(one => new Button($"{Shortened.To(LongestLabel, labels.Of(kind, one.Value, occasion))} ({one.Count})", CasesButton.Data(0, filter.With(kind, one.Value))))
                .Chunk(kind == MarkKind.State ? 1 : InARow),
        ];
        if (PageTurns.Of(texts, language, PageTurns.Lists, page, page < pages - 1, turned => ValuesButton.Data(kind, turned, filter)) is { Count: > 0 } turns)
            rows.Add(turns);
        if (filter[kind] is not null)
            rows.Add([new Button(texts.Plain(language, "button.any"), CasesButton.Data(0, filter.With(kind, null)))]);
        rows.Add([new Button(texts.Plain(language, "button.back-to-list"), CasesButton.Data(0, filter))]);

        var others = filter.With(kind, null).Active.Select(one => labels.Of(one.Kind, one.Value, occasion)).ToList();
        return new Content(
            Html.Join(
                "\n",
                texts[language, values.Count == 0 ? "cases.choose-none" : "cases.choose", ("kind", texts[language, $"cases.by.{kind.Word()}"])],
                others.Count == 0 ? Html.Empty : texts[language, "cases.only", ("list", string.Join(" · ", others))]),
            rows);
    }

    /// <summary>States in the order in which cases go through them, everything else by how frequent it is.</summary>
    static IReadOnlyList<(string Value, int Count)> InOrder(MarkKind kind, IReadOnlyList<(string Value, int Count)> values) =>
        kind == MarkKind.State ? [.. CaseState.All.Join(values, state => state, one => one.Value, (_, one) => one)] : values;
}
