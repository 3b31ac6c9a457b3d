namespace Casebell.Doctor;

/// <summary>One thing that was looked at.</summary>
/// <param name="Part">What it belongs to, in one word.</param>
/// <param name="Text">In plain words and numbers: never a secret, and nothing of a reader.</param>
sealed record Finding(string Part, Condition Condition, string Text)
{
    public static Finding Fine(string part, string text) => new(part, Condition.Fine, text);

    public static Finding Note(string part, string text) => new(part, Condition.Note, text);

    public static Finding Problem(string part, string text) => new(part, Condition.Problem, text);
}

enum Condition
{
    Fine,

    /// <summary>Good to know, and nothing wrong.</summary>
    Note,

    /// <summary>Somebody should do something.</summary>
    Problem,
}
