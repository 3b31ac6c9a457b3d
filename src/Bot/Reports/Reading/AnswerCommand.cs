using System.Globalization;
using System.Security.Cryptography;
using Casebell.Chat.Commands;
using Casebell.Delivery.Outbox;
using Casebell.Delivery.Sending;
using Casebell.Messages;
using Casebell.Storage;
using NodaTime;

namespace Casebell.Reports.Reading;

/// <summary><c>/answer number words</c>: an owner's answer to a report whose sender asked for one. The bot brings it: neither learns who the other is.</summary>
sealed class AnswerCommand(ReportTable reports, OutboxTable outbox, Dispatcher dispatcher, TimeProvider time) : ICommand
{
    const int OccasionDigits = 32;

    static readonly Duration Useful = Duration.FromDays(14);

    public string Name => "answer";

    public int Order => 220;

    public bool ChangesChat => false;

    public bool IsForOwners => true;

    public IReadOnlyList<Reply> Answer(Asked asked) => [new Reply.Say(Send(asked))];

    Saying Send(Asked asked)
    {
        var words = asked.Words.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2 || !long.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            return new Saying(ReportTexts.AnswerUsage);
        var text = words[1].Trim();
        if (Report.IsTooLong(text))
            return RefusedReportTemplate.TooLong;
        if (reports.Find(asked.Session, id) is not { } report)
            return new Saying(ReportTexts.NoSuchReport);
        if (report.ChatId is not { } chat)
            return new Saying(ReportTexts.NoAnswerWanted);
        var saying = AnswerTemplate.Of(text);
        // Any name that no other entry has. It stays on record for a week: the report's number in it would tell for as long who reported.
        var occasion = $"answer {RandomNumberGenerator.GetHexString(OccasionDigits, lowercase: true)}";
        outbox.Add(asked.Session, Lane.Ordinary, chat, new Parcel(saying.Template, saying.Values, null, null), time.Now() + Useful, occasion);
        ReportTable.Answer(asked.Session, id);
        asked.Session.AfterCommit(dispatcher.Wake);
        return new Saying(ReportTexts.Answered);
    }
}
