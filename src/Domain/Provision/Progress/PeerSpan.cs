namespace SenHub.Domain.Provision.Progress;

/// <summary>
/// What a group did between two days: sorted once, with running sums, so that each pupil's peers are told by a few looks.
/// The pupil asked about is one of the group and is always left out of the peers. Spread is the sample's, because a year group stands for more than itself.
/// </summary>
internal sealed class PeerSpan
{
    private readonly decimal[] baselines;
    private readonly decimal[] currents;
    private readonly decimal[] sums;
    private readonly decimal[] squares;

    public PeerSpan(List<(decimal Baseline, decimal Current)> peers)
    {
        var byBaseline = peers.OrderBy(peer => peer.Baseline).ToList();
        baselines = [.. byBaseline.Select(peer => peer.Baseline)];
        currents = [.. peers.Select(peer => peer.Current).Order()];
        (sums, squares) = (new decimal[peers.Count + 1], new decimal[peers.Count + 1]);
        for (var at = 0; at < peers.Count; at++)
        {
            var gain = byBaseline[at].Current - byBaseline[at].Baseline;
            sums[at + 1] = sums[at] + gain;
            squares[at + 1] = squares[at] + (gain * gain);
        }
    }

    /// <summary>Peers with results near both days.</summary>
    public int Peers => baselines.Length - 1;

    /// <summary>How many peers start within the band, and how far the pupil's gain lies from their mean, in their standard deviations; null where they all gained alike.</summary>
    public (int Count, decimal? Z) FromSameStart(decimal baseline, decimal current, decimal band)
    {
        var (from, to) = (FirstAtLeast(baseline - band), FirstAbove(baseline + band));
        var (count, gain) = (to - from - 1, current - baseline);
        if (count < 2)
            return (Math.Max(0, count), null);
        var (sum, square) = (sums[to] - sums[from] - gain, squares[to] - squares[from] - (gain * gain));
        var variance = (square - (sum * sum / count)) / (count - 1);
        return variance <= 0.0000001m ? (count, null) : (count, decimal.Round((gain - (sum / count)) / (decimal)Math.Sqrt((double)variance), 4, MidpointRounding.AwayFromZero));
    }

    /// <summary>The middle value of the peers' baselines; of an even number the mean of the two.</summary>
    public decimal MedianBaseline(decimal own) => Median(baselines, own);

    /// <summary>The same of what they have now.</summary>
    public decimal MedianCurrent(decimal own) => Median(currents, own);

    private static decimal Median(decimal[] sorted, decimal own)
    {
        var skip = Array.BinarySearch(sorted, own);
        var count = sorted.Length - 1;
        return count % 2 == 1 ? At(count / 2) : (At((count / 2) - 1) + At(count / 2)) / 2;

        decimal At(int place) => sorted[place < skip ? place : place + 1];
    }

    private int FirstAtLeast(decimal value)
    {
        var (low, high) = (0, baselines.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = baselines[middle] < value ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private int FirstAbove(decimal value)
    {
        var at = FirstAtLeast(value);
        while (at < baselines.Length && baselines[at] == value)
            at++;
        return at;
    }
}
