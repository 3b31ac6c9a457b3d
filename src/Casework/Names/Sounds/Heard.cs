namespace Casework.Names.Sounds;

/// <summary>The sounds of a word while it is read: what is written double is heard once, unless it is to be kept.</summary>
struct Heard(bool keepsDouble = false)
{
    const int Digits = 10;

    readonly List<Sound> sounds = new(16);
    readonly bool keepsDouble = keepsDouble;

    public readonly void Add(Sound sound)
    {
        if (keepsDouble || sounds.Count == 0 || sounds[^1] != sound || sound >= Sound.Other)
            sounds.Add(sound);
    }

    public readonly void Add(ReadOnlySpan<Sound> more)
    {
        foreach (var sound in more)
            Add(sound);
    }

    /// <summary>A letter of no known script, or a digit: it matches itself.</summary>
    public readonly void AddOther(char letter) =>
        Add((Sound)((int)Sound.Other + (char.IsAsciiDigit(letter) ? letter - '0' : Digits + (letter % (byte.MaxValue - (int)Sound.Other - Digits)))));

    public readonly byte[] ToBytes()
    {
        var bytes = new byte[sounds.Count];
        for (var at = 0; at < bytes.Length; at++)
            bytes[at] = (byte)sounds[at];
        return bytes;
    }
}
