namespace Casework.Dates;

/// <summary>Stops the reading of a date; never leaves <see cref="Edtf"/> except as the <see cref="FormatException"/> it is.</summary>
sealed class EdtfProblem(string sentence) : FormatException(sentence)
{
    const int Shown = 40;

    /// <summary>What was written, in quotes and cut where it is long.</summary>
    public static string Quote(string text) => text.Length <= Shown ? $"\"{text}\"" : $"\"{text[..Shown]}…\"";
}
