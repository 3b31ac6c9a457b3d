namespace Casework.Names.Index;

/// <summary>
/// The measure of all answers: how many typing errors lie between what was asked and a name, in hundredths. Different spellings of one name are near 0;
/// words that contradict a name make it so far that nothing else brings it back.
/// </summary>
static class Distance
{
    /// <summary>One spelling for another that is in use.</summary>
    public const int Spelling = 25;

    /// <summary>Farther is another name, or a mistyped one.</summary>
    public const int Same = 50;

    public const int OneError = 115;
    public const int TwoErrors = 215;

    /// <summary>Two answers that are no farther apart than this are as likely.</summary>
    public const int Doubt = 30;

    /// <summary>The same where but one word tells.</summary>
    public const int DoubtOfOne = 42;

    /// <summary>One half of a surname with a hyphen stands for the whole.</summary>
    public const int HalfSurname = 40;

    /// <summary>Something asked is not known of the bearer, and does not contradict: a patronymic, an initial.</summary>
    public const int Unknown = 40;

    /// <summary>A given name was asked, and none is known of the bearer.</summary>
    public const int Unconfirmed = 70;

    /// <summary>Only a given name, or a word that is no name, was found.</summary>
    public const int WithoutSurname = 150;

    /// <summary>A word that the bearer has not.</summary>
    public const int Contradiction = 300;
}
