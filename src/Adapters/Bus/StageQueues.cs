using SenHub.Contracts;

namespace SenHub.Adapters.Bus;

/// <summary>Names of queues and exchanges: the stage's word, and where its poison goes.</summary>
internal static class StageQueues
{
    public static IReadOnlyList<Stage> All { get; } = Enum.GetValues<Stage>();

    /// <summary>The stage's queue, and the exchange before it.</summary>
    public static string Queue(this BusOptions options, Stage stage) => options.Prefix + stage.ToString().ToLowerInvariant();

    /// <summary>Where a wake-up lands that nobody could take; MassTransit names it so.</summary>
    public static string ErrorQueue(this BusOptions options, Stage stage) => options.Queue(stage) + "_error";
}
