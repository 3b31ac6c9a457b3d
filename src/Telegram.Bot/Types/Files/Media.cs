namespace Telegram.Bot.Types;

/// <summary>Music (https://core.telegram.org/bots/api#audio).</summary>
public class Audio : FileBase;

/// <summary>A picture that stands for a feeling (https://core.telegram.org/bots/api#sticker).</summary>
public class Sticker : FileBase;

/// <summary>A film (https://core.telegram.org/bots/api#video).</summary>
public class Video : FileBase;

/// <summary>A film of who sends it, shown in a circle (https://core.telegram.org/bots/api#videonote).</summary>
public class VideoNote : FileBase;

/// <summary>What somebody said (https://core.telegram.org/bots/api#voice).</summary>
public class Voice : FileBase;
