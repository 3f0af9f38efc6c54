using SenHub.Adapters.Clock;
using SenHub.Adapters.Inbox;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries.Incoming;

namespace SenHub.Workers.Deliveries;

/// <summary>Lays workbooks that came by mail into the inbox of the school that asked their sender (SD-P7); what is in them is Import's to judge.</summary>
internal sealed class ReturnedSheets(Schools schools, HubHome home, IRoundLedger rounds, IInbox inbox, HubClock clock)
{
    // A request is answered, or forgotten, within a school year and the summer after it.
    private const int DaysOpen = 400;

    /// <summary>Whether it was such a mail: a person's, the server vouches for the sender, and the sender was asked.</summary>
    public async Task<bool> TakeAsync(ReceivedMail mail, CancellationToken cancel)
    {
        if (mail.Letter is not { IsVouched: true, From: { } sender, Workbooks.Count: > 0 } || LetterSorting.Of(mail.Letter) is not LetterKind.FromPerson)
            return false;
        var taken = false;
        foreach (var school in schools.Sound)
        {
            var asked = await rounds.RequestsAsync(school.Number, clock.Today.AddDays(-DaysOpen), clock.Today, cancel);
            if (!asked.Any(request => string.Equals(request.Teacher.Email, sender, StringComparison.OrdinalIgnoreCase)))
                continue;
            foreach (var file in mail.Letter.Workbooks)
                inbox.Put(home.SchoolFolder(school.Number), new IncomingMail(sender, mail.CameAt, file.Name, file.Content));
            taken = true;
        }

        return taken;
    }
}
