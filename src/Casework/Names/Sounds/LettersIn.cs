using System.Runtime.InteropServices;
using Casework.Names.Letters;

namespace Casework.Names.Sounds;

/// <summary>Which letters a text has, wherever they stand.</summary>
[StructLayout(LayoutKind.Auto)]
readonly struct LettersIn
{
    readonly ulong latin;

    /// <param name="text">In small letters.</param>
    public LettersIn(string text)
    {
        foreach (var letter in text)
            if (char.IsAsciiLetterLower(letter))
                latin |= 1UL << (letter - 'a');
            else if (Word.IsApostrophe(letter))
                HaveApostrophes = true;
            else if (!char.IsAscii(letter))
                HaveMarks = true;
    }

    public bool HaveApostrophes { get; }

    /// <summary>Letters beyond a to z.</summary>
    public bool HaveMarks { get; }

    public bool Have(string letters)
    {
        foreach (var letter in letters)
            if ((latin & (1UL << (letter - 'a'))) == 0)
                return false;
        return true;
    }

    public bool HaveAny(string letters)
    {
        foreach (var letter in letters)
            if ((latin & (1UL << (letter - 'a'))) != 0)
                return true;
        return false;
    }
}
