using System.Reflection;

namespace SenHub.Workers.Observe;

/// <summary>The version of the hub that runs.</summary>
internal static class HubVersion
{
    /// <summary>"1.4.0", without what a build adds after a plus.</summary>
    public static string Text { get; } =
        (typeof(HubVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0").Split('+')[0];
}
