using System.Globalization;

namespace SenHub.Bench.Night;

/// <summary>What a measured night is asked for.</summary>
internal sealed record NightOptions
{
    /// <summary>Schools of the trust.</summary>
    public required int Schools { get; init; }

    /// <summary>Workers on PostgreSQL and RabbitMQ; 0 for one process with everything embedded.</summary>
    public required int Workers { get; init; }

    /// <summary>A PostgreSQL to use, in Npgsql's words, its database empty; null to start one.</summary>
    public string? Postgres { get; init; }

    /// <summary>A RabbitMQ to use, amqp://user:password@host:port/vhost; null to start one.</summary>
    public string? RabbitMq { get; init; }

    /// <summary>Chooses the trust.</summary>
    public required int Seed { get; init; }

    /// <summary>Pupils of a hundred who changed before the second night; null for no second night.</summary>
    public int? Changed { get; init; }

    /// <summary>Small primary schools in the place of sizes like England's.</summary>
    public required bool AreSmall { get; init; }

    /// <summary>The workers have just been started, and have not yet had a night.</summary>
    public required bool IsCold { get; init; }

    /// <summary>The last line is one object.</summary>
    public required bool AsJson { get; init; }

    /// <summary>Reads them.</summary>
    /// <exception cref="ArgumentException">They make no sense together.</exception>
    public static NightOptions Read(string[] rest)
    {
        var (postgres, rabbit) = (Text(rest, "--postgres"), Text(rest, "--rabbitmq"));
        var wantsServers = rest.Contains("--postgres") || rest.Contains("--rabbitmq");
        var options = new NightOptions
        {
            Schools = Arguments.Number(rest, "--schools", 10),
            Workers = Arguments.Number(rest, "--workers", wantsServers ? 2 : 0),
            Postgres = postgres,
            RabbitMq = rabbit,
            Seed = Arguments.Number(rest, "--seed", 1),
            Changed = rest.Contains("--changed") ? Arguments.Number(rest, "--changed", 2) : null,
            AreSmall = rest.Contains("--small"),
            IsCold = rest.Contains("--cold"),
            AsJson = rest.Contains("--json"),
        };
        return options.Schools is < 1 or > Trust.TrustShape.MostSchools
            ? throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"--schools takes 1 to {Trust.TrustShape.MostSchools}."), nameof(rest))
            : options;
    }

    // A name without a value, or followed by another name, asks for a server of the bench's own.
    private static string? Text(string[] rest, string name) =>
        Array.IndexOf(rest, name) is >= 0 and var at && at + 1 < rest.Length && !rest[at + 1].StartsWith("--", StringComparison.Ordinal) ? rest[at + 1] : null;
}
