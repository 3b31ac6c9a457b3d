using System.Globalization;
using System.Text.Json.Nodes;
using Casebell.Addresses;
using Casebell.Storage;

namespace Casebell.Reports;

/// <summary>The reports that a chat asked to be answered: of all others it is not known where they came from.</summary>
sealed class KeptReports(ReportTable reports) : IKeepsOfChats
{
    public string Name => "reports";

    public JsonArray Of(Session session, long chatId) =>
        [.. reports.Of(session, chatId).Select(report => new JsonObject { ["text"] = report.Text, ["sent_on"] = report.SentOn.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) })];
}
