using Microsoft.Extensions.Configuration;
using SenHub.Domain;

namespace SenHub.Adapters.Settings;

/// <summary>The hub's own settings: senhub.yaml of the home, then the environment (SENHUB__DELIVERY__SMTP__HOST …).</summary>
public static class HubConfiguration
{
    // Paths in the settings are meant from the home.
    private static readonly string[] Paths =
        ["Delivery:Folder:Path", "Delivery:Smtp:SecretFile", "Delivery:Smtp:RootFile", "Storage:SecretFile", "Bus:SecretFile", "Bus:RootFile", "Key:File"];

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
        foreach (var path in Paths.Where(path => settings[path] is { Length: > 0 }))
            settings[path] = Path.GetFullPath(settings[path]!, home.Folder);
        return new Checked<IConfiguration>.Good(settings);
    }
}
