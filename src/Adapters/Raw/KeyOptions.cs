namespace SenHub.Adapters.Raw;

/// <summary>The hub's own key: 32 random bytes in base64, from the environment or a secret file, never from senhub.yaml.</summary>
public sealed class KeyOptions
{
    /// <summary>Section of senhub.yaml.</summary>
    public const string Section = "Key";

    /// <summary>Environment variable that holds the key itself; it wins over the file.</summary>
    public const string Variable = "SENHUB_KEY";

    /// <summary>The secret file; secrets/hub.key of the home unless named.</summary>
    public string File { get; set; } = "";
}
