namespace SenHub.Adapters.Exports.Values;

/// <summary>Sex, formerly Gender, as exports write it.</summary>
internal static class Sexes
{
    /// <summary>M or F; null for anything else.</summary>
    public static string? Read(string? text) => Words.Fold(text) switch
    {
        "m" or "male" or "boy" => "M",
        "f" or "female" or "girl" => "F",
        _ => null,
    };
}
