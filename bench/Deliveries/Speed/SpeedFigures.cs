namespace SenHub.Bench.Deliveries.Speed;

/// <summary>One way of mailing, with so many connections: the median of the runs.</summary>
/// <param name="CpuMilliseconds">Processor time of the sending process for each mail.</param>
internal sealed record SpeedFigures(string Way, int Connections, double PerSecond, double CpuMilliseconds);
