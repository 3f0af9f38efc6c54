using Microsoft.Extensions.Configuration;

namespace SenHub.Adapters.Settings;

/// <summary>A misspelt setting would be silently ignored; a secret among the settings would be read by too many. Both are refused.</summary>
public static class SettingNames
{
    private static readonly string[] Secrets = ["Secret", "Password", "ApiKey", "Token", "PrivateKey"];

    /// <summary>What is wrong with the names under a section.</summary>
    /// <param name="options">The type whose settable properties are the settings.</param>
    /// <param name="variable">The environment variable that may hold the secret.</param>
    public static IEnumerable<string> Wrong(IConfigurationSection section, Type options, string variable)
    {
        var known = options.GetProperties().Where(property => property.CanWrite).Select(property => property.Name).ToList();
        var path = PathOf(section);
        foreach (var name in section.GetChildren().Select(child => child.Key).Where(name => !known.Contains(name, StringComparer.OrdinalIgnoreCase)))
        {
            yield return Secrets.Contains(name, StringComparer.OrdinalIgnoreCase)
                ? $"{path} holds a secret: take it out, and set {path}:SecretFile or the variable {variable}."
                : $"{path}:{name} is not a setting: use one of {string.Join(", ", known)}.";
        }
    }

    /// <summary>The section's place as messages write it: the words of the house in capitals, an endpoint's own name as it is.</summary>
    public static string PathOf(IConfigurationSection section) =>
        string.Join(':', section.Path.Split(':').Select((word, depth) => depth < 2 && word.Length > 0 ? char.ToUpperInvariant(word[0]) + word[1..] : word.ToLowerInvariant()));
}
