using SenHub.Domain.Documents;
using SenHub.Domain.Roll;

namespace SenHub.Documents.Gaps;

/// <summary>A request letter that has gone, as the ledger knows it.</summary>
/// <param name="Period">Its period: the paper it serves, whom it asks, which round.</param>
/// <param name="Recipient">Key of whoever got it.</param>
/// <param name="On">The day it left.</param>
public sealed record Asked(PupilRef Pupil, string Period, string Recipient, DateOnly On)
{
    /// <summary>The period of the letters of a paper to somebody, without the round.</summary>
    /// <param name="whom">"parents" or the name of a service.</param>
    public static string Series(PaperWanted paper, string whom) => $"{paper.Kind}/{paper.Period}/{whom}/";

    /// <summary>The day of the first asking in a series; null when nobody has asked.</summary>
    /// <param name="recipient">Key of one recipient; null for any.</param>
    public static DateOnly? First(IReadOnlyList<Asked> asked, PaperWanted paper, string whom, string? recipient = null) => asked
        .Where(letter => letter.Pupil == paper.Subject && letter.Period.StartsWith(Series(paper, whom), StringComparison.Ordinal) && (recipient is null || letter.Recipient == recipient))
        .Select(letter => (DateOnly?)letter.On)
        .Min();
}
