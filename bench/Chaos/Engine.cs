namespace SenHub.Bench.Chaos;

/// <summary>What a night runs on.</summary>
internal enum Engine
{
    /// <summary>SQLite and the in-memory transport, one worker.</summary>
    Embedded,

    /// <summary>PostgreSQL and RabbitMQ, two workers.</summary>
    Servers,
}
