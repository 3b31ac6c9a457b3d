namespace Casework.Dates;

/// <summary>Stops the reading of a date; never leaves <see cref="Edtf"/> except as the <see cref="FormatException"/> it is.</summary>
sealed class EdtfProblem(string sentence) : FormatException(sentence);
