using System.Text.Json.Nodes;
using Casebell.Storage;

namespace Casebell.Addresses;

/// <summary>A feature that keeps something of a chat, and shows it to that chat.</summary>
public interface IKeepsOfChats
{
    /// <summary>
    /// What it is called in the file of <c>/mydata</c>, such as <c>followings</c>: lower case, with underscores. The text <c>mydata.field.NAME</c> explains it, and
    /// <c>forget.count.NAME</c> counts it.
    /// </summary>
    string Name { get; }

    /// <summary>All that is kept, opened: one for each thing. Times are ISO 8601, UTC.</summary>
    JsonArray Of(Session session, long chatId);
}
