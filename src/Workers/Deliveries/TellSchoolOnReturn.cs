using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Documents.Faults;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Workers.Documents;
using SenHub.Workers.Nights;

namespace SenHub.Workers.Deliveries;

/// <summary>When a mail came back, whoever answers for the paper is told once; for a mail inside the school that is IT.</summary>
internal sealed class TellSchoolOnReturn(Schools schools, ILedger ledger, IDeliveryLedger deliveries, PaperPress press, DeliveryPlanner planner) : Step
{
    public override async Task<IReadOnlyList<NextWork>> RunAsync(Work work, CancellationToken cancel)
    {
        var (school, night) = (schools.Of(work.Night.School), work.Night.Date);
        var known = await SchoolFacts.LoadAsync(ledger, school, DateOnly.MaxValue, cancel);
        var saving = Saving.Nothing;
        if (await deliveries.DeliveryAsync(ReturnedWork.Read(work.Subject), cancel) is { } back && Readers(back, known, night) is { Count: > 0 } readers)
        {
            var wanted = new PaperWanted { Kind = PaperKinds.Faults, Period = work.Subject, Recipients = readers };
            var words = ReturnedPaper.Text(back.Kind, RecipientWords.Of(back.Recipient.Class), back.Reference, back.Note ?? "", back.Recipient.IsOutside);
            var draft = new Draft
            {
                Kind = wanted.Kind,
                Subject = back.Reference,
                Period = wanted.Period,
                Audience = readers[0].Class.ToString(),
                Document = ReturnedPaper.Write(school.Name, night, words),
                Version = ReturnedPaper.Version(back.Id),
                Beside = [("txt", words)],
            };
            var paper = await press.PrintAsync(school.Number, night, draft, cancel);
            saving = await planner.PlanAsync(wanted, _ => paper, known, work.Night, cancel);
        }

        await ledger.CompleteAsync(work, saving, cancel);
        return saving.Next;
    }

    // The pupil's own SENCo, else every one; never whoever the mail itself could not reach.
    private static IReadOnlyList<Recipient> Readers(Delivery back, SchoolFacts known, DateOnly night)
    {
        if (back.Kind == PaperKinds.Faults)
            return []; // an alert that came back tells of no alert, or two dead mailboxes would keep each other busy
        var staff = known.Facts.Staff;
        var pupil = known.Roll.Pupils.FirstOrDefault(pupil => pupil.Ref.ToString() == back.Subject);
        var own = pupil is null ? null : staff.SencoOf(pupil, night);
        var readers = !back.Recipient.IsOutside ? staff.Holding(StaffRoles.It, night).Select(member => Recipients.Staff(member, RecipientClass.Leadership))
            : own is { Email: not null } ? [Recipients.Staff(own)]
            : staff.Holding(StaffRoles.Senco, night).Select(member => Recipients.Staff(member));
        return [.. readers.Where(reader => reader.Email is { } address && address != back.Recipient.Email).DistinctBy(reader => reader.Key)];
    }
}
