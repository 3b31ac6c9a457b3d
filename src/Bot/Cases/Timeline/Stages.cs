using Casebell.Cases.Card;
using Casebell.Cases.Views;
using Casebell.Messages.Paging;
using Casebell.Messages.Wording;
using Casework;
using Casework.Cases;

namespace Casebell.Cases.Timeline;

/// <summary>The proceedings of a case: each by its name, and all as chains of instances.</summary>
sealed class Stages(TextCatalogue texts, StandingText standing, SourceMarks marks)
{
    /// <summary>Such as "Appeal, Almaty City Court".</summary>
    public Html Heading(Proceeding proceeding, Language language)
    {
        var voice = new Voice(texts, language);
        return Html.Join(", ", standing.StageHeading(proceeding, language), Authority(proceeding, voice)) + voice.Note();
    }

    /// <summary>One line for each chain; a second that branches off the first begins where it leaves it.</summary>
    public IEnumerable<Section> Chain(Case @case, Language language)
    {
        if (@case.Proceedings.Count == 0)
            yield break;
        HashSet<string> told = [];
        var lines = @case.Proceedings
            .Where(proceeding => @case.Proceedings.All(other => other.Parent != proceeding.Id))
            .Select(last => Html.Join(" → ", Way(@case, last, told).Select(stage => Step(@case, stage, isNew: told.Add(stage.Id), language))))
            .ToList();
        yield return new Section(texts[language, "timeline.chain"].Bold(), [.. lines.Select(line => (Paragraph)line)], IsList: true);
    }

    /// <summary>From the first instance, or from the last that was told already, to this one.</summary>
    static List<Proceeding> Way(Case @case, Proceeding last, HashSet<string> told)
    {
        List<Proceeding> way = [last];
        while (!told.Contains(way[0].Id) && way.Count <= @case.Proceedings.Count && @case.Proceedings.FirstOrDefault(one => one.Id == way[0].Parent) is { } parent)
            way.Insert(0, parent);
        return way;
    }

    Html Step(Case @case, Proceeding stage, bool isNew, Language language)
    {
        var name = standing.StageHeading(stage, language);
        if (!isNew)
            return name;
        var voice = new Voice(texts, language);
        var numbers = stage.Numbers.Count == 0 ? Html.Empty : texts[language, "stage.number", ("numbers", string.Join(", ", stage.Numbers))];
        var details = Html.Join("; ", Authority(stage, voice), numbers);
        return name + (details.IsEmpty ? details : Html.Text(" (") + details + Html.Text(")")) + voice.Note() + marks.WithPlaces(@case, stage.Sources, language);
    }

    static Html Authority(Proceeding proceeding, Voice voice) => proceeding.Authority is { } authority ? Html.Text(voice.Say(authority)) : Html.Empty;
}
