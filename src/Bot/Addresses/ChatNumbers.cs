using System.Globalization;
using System.Text;
using Casebell.Storage;
using Dapper;

namespace Casebell.Addresses;

/// <summary>
/// Numbers of chats' rows. One is never given again after its row has gone: a message on its way to the old chat must not
/// reach a new one.
/// </summary>
static class ChatNumbers
{
    const string Setting = "last-removed-chat";

    public static long Next(Session session) =>
        Math.Max(session.Connection.ExecuteScalar<long>("SELECT coalesce(max(id), 0) FROM chat"), LastRemoved(session)) + 1;

    public static void Remove(WriteSession session, long id)
    {
        session.Connection.Execute("DELETE FROM chat WHERE id = @id", new { id });
        if (id > LastRemoved(session))
            SettingTable.Put(session, Setting, Encoding.ASCII.GetBytes(id.ToString(CultureInfo.InvariantCulture)));
    }

    static long LastRemoved(Session session) =>
        SettingTable.Find(session, Setting) is { } noted ? long.Parse(noted, CultureInfo.InvariantCulture) : 0;
}
