namespace SenHub.Adapters.Exports.Values;

/// <summary>Yes and no as exports write them: T/F, Y/N, True/False, 1/0 (formats.md, section 6.3).</summary>
internal static class YesNo
{
    /// <summary>Null when the text says neither.</summary>
    public static bool? Read(string? text) => Words.Fold(text) switch
    {
        "t" or "y" or "true" or "yes" or "1" => true,
        "f" or "n" or "false" or "no" or "0" => false,
        _ => null,
    };
}
