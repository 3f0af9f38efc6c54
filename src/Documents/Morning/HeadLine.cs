using SenHub.Documents.House;

namespace SenHub.Documents.Morning;

/// <summary>What the morning mail says of the log of disclosure.</summary>
public static class HeadLine
{
    /// <summary>Signs of the hash that are told: enough that nobody finds another log with them.</summary>
    public const int Signs = 16;

    /// <summary>The sentence. Holds no sign that HTML would read otherwise.</summary>
    public static string Of(DateOnly upTo, long line, string hash) =>
        FormattableString.Invariant($"Log of disclosure up to {HouseStyle.Plain(upTo)}: line {line}, {hash[..Signs]}. Keep this mail: senhub proof --verify --head {hash[..Signs]} shows whether a line was taken away since.");
}
