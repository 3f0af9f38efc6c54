using System.Globalization;
using System.Text;
using SenHub.Adapters.Raw;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Desk;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;

namespace SenHub.Workers.Deliveries;

/// <summary>The codes of a day's Decisions file: one for a release and one for a stop of each line. Each hangs on school, day, line, document, reasons and person, and on the hub's key, and is kept nowhere.</summary>
internal sealed class DeskCodes(HubKey key, ILedger ledger)
{
    /// <summary>Starts the period of the mail that brings them.</summary>
    public const string Start = "codes ";

    private const string DayForm = "yyyy-MM-dd";

    /// <summary>The period of a day's.</summary>
    public static string PeriodOf(DateOnly day) => Start + day.ToString(DayForm, CultureInfo.InvariantCulture);

    /// <summary>Whether a delivery is such a mail.</summary>
    public static bool Are(Delivery delivery) => delivery.Kind == PaperKinds.Faults && delivery.Period.StartsWith(Start, StringComparison.Ordinal);

    /// <summary>One code.</summary>
    public string Of(SchoolNumber school, DateOnly day, DeskLine line, bool isRelease) =>
        key.CodeFor(string.Create(CultureInfo.InvariantCulture, $"desk {school} {day:yyyy-MM-dd} {line.Reference} {line.Seen} {line.Owner} {line.Person} {(isRelease ? DeskDay.Release : DeskDay.Stop)}"));

    /// <summary>The codes of one person, as their mail tells them.</summary>
    public async Task<string> TextAsync(Delivery delivery, CancellationToken cancel)
    {
        var kept = await ledger.LoadAsync<DeskKept>(delivery.School, Kept.Desk, DateOnly.MaxValue, cancel);
        if (kept is null || PeriodOf(kept.Day) != delivery.Period)
            return "\nThat file is not the day's any more; the next morning's has new codes.\n";
        var text = new StringBuilder();
        foreach (var line in kept.Lines.Where(line => line.MayBeDecided && line.Person == delivery.Recipient.Name))
            text.Append(CultureInfo.InvariantCulture, $"\n{line.Reference}   {DeskDay.Release.ToLowerInvariant()} {Of(delivery.School, kept.Day, line, isRelease: true)}   {DeskDay.Stop.ToLowerInvariant()} {(line.IsImport ? "-" : Of(delivery.School, kept.Day, line, isRelease: false))}");
        return text.Append('\n').ToString();
    }
}
