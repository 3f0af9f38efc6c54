using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage;
using SenHub.Desk.Held;
using SenHub.Documents.Catalogue;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Desk;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;
using SenHub.Domain.Time;
using SenHub.Workers.Documents;

namespace SenHub.Workers.Desk.Held;

/// <summary>Waiting things as rows of the list.</summary>
internal static class HeldRows
{
    private const int MostReasons = 3;

    /// <summary>A delivery; null where the visitor is not shown it.</summary>
    /// <param name="note">What was said when it was last sent back; null where it was not.</param>
    public static HeldWaiting? Of(Delivery delivery, DeskScene scene, Sight sight, IReadOnlyList<DueItem> due, string? note)
    {
        var sees = sight.May(DeskAct.See, delivery);
        if (!sees && !sight.IsForOffice(delivery))
            return null;
        var (owner, limit) = (sees ? HoldOwners.Of(delivery.Holds) : HoldOwner.Office, StandingWords.DateInLaw(delivery, due));
        var row = new HeldRow
        {
            Address = $"/{scene.School.Number}/held/{delivery.Reference}",
            Reference = delivery.Reference,
            What = sees ? PaperCatalogue.TitleOf(delivery.Kind) : "An address",
            About = sees && sight.PupilOf(delivery.Subject) is { } pupil ? NameOf(pupil) : "",
            For = $"{delivery.Recipient.Name}, {RecipientWords.Of(delivery.Recipient.Class)}",
            Why = Few(delivery.Holds.Where(hold => sees || Sight.IsOffices(hold)).Select(hold => hold.Reason).Prepend(StandingWords.Besides(delivery)).OfType<string>()),
            Since = StandingWords.Since(delivery, scene.Today, scene.Facts.Calendar),
            Note = sees ? note : null,
            Urgent = sees ? StandingWords.Urgent(limit, scene.Today) : null,
        };
        return Of(row, sight, owner, delivery.Subject, sees ? limit?.LastLawfulDay : null, delivery.HeldSince ?? DayOf(delivery));
    }

    /// <summary>Something not believed.</summary>
    public static HeldWaiting Of(HeldImport import, DeskScene scene, Sight sight)
    {
        var pupils = scene.Visitor.SeesPapers(scene.School.Number) ? import.Items.Select(item => sight.PupilOf(item.Pupil.ToString())).OfType<Pupil>().Where(pupil => scene.PupilSeen(pupil.Ref.ToString()) is not null).Select(NameOf).ToList() : [];
        var row = new HeldRow
        {
            Address = $"/{scene.School.Number}/held/{import.Reference}",
            Reference = import.Reference,
            What = $"Not believed: {import.Why.Place}",
            About = pupils.Count == 1 ? pupils[0] : import.Items.Count > 1 ? FormattableString.Invariant($"{import.Items.Count} pupils") : "",
            Why = [StandingWords.Sentence(import.Why.What)],
            Since = $"Since the night of {DayWords.Brief(import.FirstNight)}",
        };
        return Of(row, sight, import.Owner, import.Items.Count == 1 ? import.Items[0].Pupil.ToString() : "", null, import.FirstNight);
    }

    /// <summary>A file that nobody has looked at.</summary>
    public static HeldWaiting Of(EvidenceFile file, DeskScene scene, Sight sight)
    {
        var subject = file.Pupil?.ToString() ?? "";
        var row = new HeldRow
        {
            Address = $"/{scene.School.Number}/held/{file.Reference}",
            Reference = file.Reference,
            What = "A file to look at",
            About = sight.PupilOf(subject) is { } pupil ? NameOf(pupil) : "",
            Why = [$"Nobody has said yet whose {file.Where} is."],
        };
        return Of(row, sight, HoldOwner.Senco, subject, null, scene.Today);
    }

    /// <summary>Reference, name and class.</summary>
    public static string NameOf(Pupil pupil) => $"{pupil.Ref} {pupil.PreferredSurname ?? pupil.Surname}, {pupil.PreferredForename ?? pupil.Forename}{(pupil.Class is { } group ? $" ({group})" : "")}";

    private static HeldWaiting Of(HeldRow row, Sight sight, HoldOwner owner, string subject, DateOnly? limit, DateOnly on) =>
        new(row, sight.IsMine(owner, subject), sight.Decides(owner, subject), sight.WhoseIs(owner, subject), limit, on);

    private static List<string> Few(IEnumerable<string> reasons)
    {
        var all = reasons.Select(reason => StandingWords.Sentence(StandingWords.Plain(reason))).ToList();
        return all.Count <= MostReasons ? all : [.. all.Take(MostReasons), FormattableString.Invariant($"and {all.Count - MostReasons} more")];
    }

    private static DateOnly DayOf(Delivery delivery) => DateOnly.FromDateTime(HubClock.ToLocal(delivery.SentAt ?? delivery.DecidedAt));
}
