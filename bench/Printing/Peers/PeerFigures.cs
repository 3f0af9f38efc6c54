namespace SenHub.Bench.Printing.Peers;

/// <summary>What a peer took for the same paper.</summary>
/// <param name="Milliseconds">A print each, its own start not counted.</param>
/// <param name="PeakMegabytes">The most memory of its processes together.</param>
/// <param name="File">The last file, to be looked at.</param>
internal sealed record PeerFigures(string Peer, IReadOnlyList<double> Milliseconds, double PeakMegabytes, string File)
{
    public double Best => Milliseconds.Min();

    public double Median => Milliseconds.Order().ElementAt(Milliseconds.Count / 2);
}
