namespace Casework.Names.Index;

/// <summary>How sure it is that somebody is meant; the surest first.</summary>
enum Certainty
{
    /// <summary>The whole surname, in any spelling or case, and nothing against it.</summary>
    Same,

    /// <summary>A mistyped surname beside the right given name.</summary>
    Mistyped,

    /// <summary>The first letters of the surname, and nothing against it.</summary>
    Begun,

    /// <summary>Something is alike.</summary>
    Alike,
}

/// <summary>What was asked, held against one bearer.</summary>
/// <param name="Distance">As <see cref="Index.Distance"/> measures it.</param>
/// <param name="HasWholeSurname">The surname that was typed is this bearer's, or that of a wife or husband, whatever else was typed.</param>
/// <param name="IsNamesake">All that was typed is this bearer's given name.</param>
sealed record Assessment(Bearer Bearer, Certainty Certainty, int Distance, bool HasWholeSurname, bool IsNamesake);
