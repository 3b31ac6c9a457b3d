namespace Casebell.Sandbox.Control;

/// <summary>A request to <c>/sandbox/…</c> that cannot be done; the message says what, where and what to do.</summary>
sealed class ControlException(int status, string message) : Exception(message)
{
    internal int Status => status;

    internal static ControlException Bad(string message) => new(400, message);
}
