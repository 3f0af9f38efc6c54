using SenHub.Domain.Roll;

namespace SenHub.Domain.Provision.Progress;

/// <summary>Mean, spread and median of peers. Spread is the sample's, because a year group stands for more than itself.</summary>
internal static class PeerStatistics
{
    /// <summary>How many peers start within the band, and how far the pupil's gain lies from their mean, in their standard deviations; null where they all gained alike.</summary>
    public static (int Count, decimal? Z) FromSameStart(List<PeerGain> peers, PupilRef pupil, decimal baseline, decimal gain, decimal band)
    {
        var (count, sum, squares) = (0, 0m, 0m);
        foreach (var peer in peers)
        {
            if (Math.Abs(peer.Baseline - baseline) > band || peer.Pupil == pupil)
                continue;
            count++;
            sum += peer.Gain;
            squares += peer.Gain * peer.Gain;
        }

        if (count < 2)
            return (count, null);
        var variance = (squares - (sum * sum / count)) / (count - 1);
        return variance <= 0.0000001m ? (count, null) : (count, decimal.Round((gain - (sum / count)) / (decimal)Math.Sqrt((double)variance), 4, MidpointRounding.AwayFromZero));
    }

    /// <summary>The middle value of what peers had; of an even number the mean of the two.</summary>
    public static decimal Median(List<PeerGain> peers, PupilRef without, Func<PeerGain, decimal> of)
    {
        var values = peers.Where(peer => peer.Pupil != without).Select(of).ToArray();
        Array.Sort(values);
        return values.Length % 2 == 1 ? values[values.Length / 2] : (values[(values.Length / 2) - 1] + values[values.Length / 2]) / 2;
    }
}
