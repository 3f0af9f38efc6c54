using SenHub.Adapters.Settings;
using SenHub.Bench.Night.Trust;
using SenHub.Workers.Cli;

namespace SenHub.Bench.Chaos;

/// <summary>What rounds are asked for.</summary>
internal sealed record ChaosWish
{
    /// <summary>What the nights run on.</summary>
    public required Engine Engine { get; init; }

    /// <summary>Kills and faults in all.</summary>
    public required int Kills { get; init; }

    /// <summary>Chooses moments and victims, and the trust.</summary>
    public required int Seed { get; init; }

    /// <summary>Small invented schools; 0 for the samples.</summary>
    public required int Schools { get; init; }

    /// <summary>The primary school of the samples only.</summary>
    public required bool OneSchool { get; init; }

    /// <summary>Also what is no process goes wrong.</summary>
    public required bool Faults { get; init; }

    /// <summary>Reads it.</summary>
    public static ChaosWish Read(string[] rest) => new()
    {
        Engine = rest.Contains("--servers") ? Engine.Servers : Engine.Embedded,
        Kills = Arguments.Number(rest, "--kills", 200),
        Seed = Arguments.Number(rest, "--seed", 1),
        Schools = Arguments.Number(rest, "--schools", 0),
        OneSchool = rest.Contains("--one-school"),
        Faults = rest.Contains("--faults"),
    };

    /// <summary>Lays the home of a night.</summary>
    public void Lay(HubHome home)
    {
        if (Schools > 0)
        {
            TrustHome.Lay(home, Seed, Schools, areSmall: true);
            return;
        }

        DemoHome.Lay(home);
        foreach (var other in home.SchoolFolders.Skip(OneSchool ? 1 : int.MaxValue))
            Directory.Delete(other, recursive: true);
    }
}
