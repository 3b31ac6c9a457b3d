using System.Globalization;

namespace Casebell.Benchmarks.Broadcasts;

/// <summary>A generated case whose next hearing is moved.</summary>
/// <param name="Number">Stands in its title in every language, and so in every alert of it.</param>
sealed record Change(int Number)
{
    /// <summary>What all alerts of it have in common.</summary>
    public string Mark => Number.ToString(CultureInfo.InvariantCulture);

    public string Slug => $"generated-{Mark}";

    /// <summary>Takes the case in as it is before.</summary>
    public Task BeginAsync(BotProcess bot) => ImportAsync(bot, "2031-05-06T10:00[Asia/Almaty]");

    /// <summary>Moves the hearing by a day.</summary>
    public Task MakeAsync(BotProcess bot) => ImportAsync(bot, "2031-05-07T11:30[Asia/Almaty]");

    Task ImportAsync(BotProcess bot, string hearing) => bot.RunVerbAsync("import", bot.Write($"{Slug}.yaml", GeneratedCaseFile.Write(Number, hearing)));
}
