using System.Security.Cryptography;
using System.Text;

namespace Casebell.Calendars;

/// <summary>By what a button knows an event: its id, or where that is too long a short print of it.</summary>
static class EventMark
{
    /// <summary>No id begins with it.</summary>
    const char Print = '~';

    const int Letters = 16;

    public static string Of(string eventId) => Print + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(eventId)))[..Letters];

    public static bool Means(string mark, string eventId) => mark == eventId || (mark.StartsWith(Print) && mark == Of(eventId));
}
