using Microsoft.Extensions.Configuration;
using SenHub.Domain;

namespace SenHub.Adapters.Settings;

/// <summary>The hub's own settings: senhub.yaml of the home, then the environment (SENHUB__DELIVERY__SMTP__HOST …).</summary>
public static class HubConfiguration
{
    private static readonly string[] Folders = ["Delivery:Folder:Path", "Delivery:Portal:Path", "Delivery:Smtp:RecipientFolder", "Proof:Folder"];

    /// <summary>The settings, or what is wrong with the file.</summary>
    public static Checked<IConfiguration> Read(HubHome home)
    {
        var builder = new ConfigurationBuilder();
        if (File.Exists(home.SettingsFile))
        {
            var yaml = YamlValues.Read(home.SettingsFile);
            if (yaml is Checked<YamlValues>.Bad bad)
                return new Checked<IConfiguration>.Bad(bad.Faults);
            var values = ((Checked<YamlValues>.Good)yaml).Value;
            if (values.Faults.Count > 0)
                return new Checked<IConfiguration>.Bad(values.Faults);
            builder.AddInMemoryCollection(values.All.Select(pair =>
                KeyValuePair.Create(pair.Key.Replace(".", ConfigurationPath.KeyDelimiter, StringComparison.Ordinal), (string?)pair.Value)));
        }

        builder.AddEnvironmentVariables("SENHUB__");
        var settings = builder.Build();
        foreach (var (path, file) in settings.AsEnumerable().Where(pair => pair.Value is { Length: > 0 } && IsPath(pair.Key)).ToList())
            settings[path] = Path.GetFullPath(file!, home.Folder);
        return new Checked<IConfiguration>.Good(settings);
    }

    // Paths in the settings are meant from the home: folders, and every file a setting names. The embedded ledger's is read so elsewhere.
    private static bool IsPath(string key) =>
        Folders.Contains(key, StringComparer.OrdinalIgnoreCase)
        || key.Equals("Key:File", StringComparison.OrdinalIgnoreCase)
        || (key.EndsWith("File", StringComparison.OrdinalIgnoreCase) && !key.EndsWith(":File", StringComparison.OrdinalIgnoreCase));
}
