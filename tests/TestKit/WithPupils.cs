using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.TestKit;

/// <summary>What a test changes about a row, a pupil or an export.</summary>
public static class WithPupils
{
    /// <summary>A row with an undated status, as a register report gives it.</summary>
    public static ExportRow WithStatus(this ExportRow row, string? code, string? words = null, DateOnly? since = null) =>
        row with { Sen = new SenBlock.Present([new SenSpell(since, code, words ?? code ?? "?")], NeedsOf(row.Sen)) };

    /// <summary>A row with needs, ranked in this order.</summary>
    public static ExportRow WithNeeds(this ExportRow row, params string[] types) =>
        row with { Sen = new SenBlock.Present(HistoryOf(row.Sen), [.. types.Select((type, at) => new SenNeedRow(type, at + 1, null, null))]) };

    /// <summary>A row without the SEN block.</summary>
    public static ExportRow WithoutSenBlock(this ExportRow row) => row with { Sen = new SenBlock.Absent() };

    /// <summary>A row with these contacts, in this order.</summary>
    public static ExportRow WithContacts(this ExportRow row, params ContactRow[] contacts) =>
        row with { Contacts = new ContactsBlock.Present(contacts) };

    /// <summary>A pupil with this status and these needs.</summary>
    public static Pupil WithSen(this Pupil pupil, SenStatus status, params string[] types) =>
        pupil with { Sen = new SenRecord { Status = status, Needs = [.. types.Select((type, at) => new SenNeedRow(type, at + 1, null, null))] } };

    /// <summary>A pupil of this national curriculum year.</summary>
    public static Pupil WithYear(this Pupil pupil, string ncYear) => pupil with { NcYear = ncYear };

    /// <summary>A pupil with these contacts.</summary>
    public static Pupil WithContacts(this Pupil pupil, params Contact[] contacts) => pupil with { Contacts = contacts };

    /// <summary>An export made on that day at 18:00, with bytes of its own.</summary>
    public static ExportFile On(this ExportFile file, DateOnly day) =>
        file with { AsOf = A.At(day), Hash = FormattableString.Invariant($"{file.Name} of {day:yyyy-MM-dd}") };

    private static IReadOnlyList<SenNeedRow> NeedsOf(SenBlock block) => block is SenBlock.Present present ? present.Needs : [];

    private static IReadOnlyList<SenSpell> HistoryOf(SenBlock block) => block is SenBlock.Present present ? present.History : [];
}
