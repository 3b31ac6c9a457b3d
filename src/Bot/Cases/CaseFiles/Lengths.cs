namespace Casebell.Cases.CaseFiles;

/// <summary>
/// How long a text may be, in characters (Unicode scalar values), so that all that is said of one fact fits in one message of 4,096:
/// its text, whose claim it is, its place and its sources' marks, with the words around them.
/// </summary>
static class Lengths
{
    /// <summary>What stands on a button or a line of a list: names, titles, articles.</summary>
    public const int Label = 120;

    /// <summary>What stands beside a text: who, where, in which place of the source.</summary>
    public const int Line = 200;

    /// <summary>What a card has room for.</summary>
    public const int Summary = 280;

    public const int Text = 2000;

    /// <summary>In UTF-8 bytes: a button carries the tag by which it lists cases in 64 bytes, with a word and a page.</summary>
    public const int TagBytes = 40;

    /// <summary>Things in one list of the file. No case comes near; it keeps a file made to be slow from being so.</summary>
    public const int List = 1000;
}
