using SenHub.Documents.Faults;
using SenHub.Domain.Documents;
using SenHub.Workers.Import;

namespace SenHub.Workers.Documents;

/// <summary>The alert to IT in its two forms: the page and the mail's own text.</summary>
internal static class AlertDraft
{
    /// <summary>The draft.</summary>
    public static Draft Of(PaperWanted wanted, string school, DateOnly night, NightReading? reading) => new()
    {
        Kind = wanted.Kind,
        Subject = "IT",
        Period = wanted.Period,
        Audience = wanted.Recipients[0].Class.ToString(),
        Document = StaleDataPaper.Write(school, night, reading?.DataOf, reading?.Faults ?? []),
        Version = StaleDataPaper.Version(reading?.DataOf),
        Beside = [("txt", StaleDataPaper.Text(reading?.DataOf))],
    };
}
