using Casework.Names.Letters;
using Casework.Names.Sounds;

namespace Casework.Names.Mentions;

/// <summary>One word of a text; read when it is first asked for, which of most words is never.</summary>
/// <param name="written">As it stands, without what joins it to others.</param>
sealed class SpokenWord(string written)
{
    /// <summary>Every way to read it, and whether that is in Latin letters.</summary>
    public IReadOnlyList<(Reading Reading, bool IsLatin)> Readings => field ??= Read();

    /// <summary>Those that any of its readings may have.</summary>
    public PossibleSounds Sounds { get; } = PossibleSounds.Of(written);

    public bool HasCapital { get; } = written.Length > 0 && char.IsUpper(written, 0);

    /// <summary>A single sound, which may stand for the word that it begins.</summary>
    public bool IsInitial => Readings is [var (reading, _)] && (reading.Sounds.Length == 1 || written.Length == 1);

    List<(Reading Reading, bool IsLatin)> Read() =>
    [
        .. Word.In(written).SelectMany(word => Reading.Of([word])[0].Where(reading => reading.Sounds.Length > 0).Select(reading => (reading, word.IsLatin))),
    ];
}
