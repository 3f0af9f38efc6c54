using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Desk;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Domain.Roll;

namespace SenHub.Workers.Desk.Held;

/// <summary>What of a school's held things the visitor of a scene may see and decide.</summary>
internal sealed class Sight(DeskScene scene)
{
    private readonly Dictionary<PupilRef, Pupil> pupils = scene.Roll.Pupils.ToDictionary(pupil => pupil.Ref);

    /// <summary>Whom a reference names; null for none on the roll.</summary>
    public Pupil? PupilOf(string subject) => PupilRef.TryParse(subject, out var reference) ? pupils.GetValueOrDefault(reference) : null;

    /// <summary>Whether the visitor may do something to a delivery. One about a pupil whom the roll does not know is for those who see every pupil.</summary>
    public bool May(DeskAct act, Delivery delivery) => May(act, HoldOwners.Of(delivery.Holds), delivery.Subject);

    /// <summary>The same to a file that somebody laid there.</summary>
    public bool May(DeskAct act, EvidenceFile file) => May(act, HoldOwner.Senco, file.Pupil?.ToString() ?? "");

    /// <summary>The same to something not believed: all pupils of it must be the visitor's.</summary>
    public bool May(DeskAct act, HeldImport import) => import.Items.Count == 0
        ? May(act, import.Owner, "")
        : import.Items.All(item => May(act, import.Owner, item.Pupil.ToString()));

    /// <summary>Whether something not believed is shown: it is the visitor's to decide, or about a pupil of theirs.</summary>
    public bool Sees(HeldImport import) =>
        Decides(import.Owner, "") || (import.Items.Count == 0 ? May(DeskAct.See, import.Owner, "") : import.Items.Any(item => May(DeskAct.See, import.Owner, item.Pupil.ToString())));

    /// <summary>Whether the office is shown a delivery, without its paper: its address or its record is what stands in the way.</summary>
    public bool IsForOffice(Delivery delivery) =>
        scene.Visitor.Is(scene.School.Number, DeskRole.Office) && (delivery.State == DeliveryState.Bounced || delivery.Holds.Any(IsOffices));

    /// <summary>Whether a hold is about an address or a record.</summary>
    public static bool IsOffices(Hold hold) => hold.Owner == HoldOwner.Office || hold.Gate is AddressGate.Gate or "SD-S5" or "SD-S8";

    /// <summary>Who, by name and role, a decision waits for.</summary>
    public StaffRole? PersonOf(HoldOwner owner, string subject) => HoldOwners.PersonOf(owner, PupilOf(subject), scene.Facts.Staff, scene.Today);

    /// <summary>For example "Mr Safe, safeguarding lead".</summary>
    public string WhoseIs(HoldOwner owner, string subject) => PersonOf(owner, subject) is { } person
        ? $"{person.Name}, {RoleWords.Of(person.Role)}"
        : $"the {RoleWords.Of(OwnerWords.Of(owner))} (the sheet Staff names nobody)";

    /// <summary>Whether it is the visitor whom the decision waits for.</summary>
    public bool IsMine(HoldOwner owner, string subject) =>
        Decides(owner, subject) && (PersonOf(owner, subject) is not { } person || string.Equals(person.Email?.Trim(), scene.Visitor.Account, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the visitor may decide in that owner's place too.</summary>
    public bool Decides(HoldOwner owner, string subject) => May(DeskAct.Release, owner, subject);

    private bool May(DeskAct act, HoldOwner owner, string subject)
    {
        var isGone = PupilRef.TryParse(subject, out var reference) && !pupils.ContainsKey(reference);
        return (!isGone || scene.Visitor.Is(scene.School.Number, DeskRole.LeadSenco, DeskRole.SafeguardingLead, DeskRole.Head, DeskRole.Office))
            && scene.Visitor.May(act, scene.School.Number, owner, PupilOf(subject), scene.Facts.Staff, scene.Today);
    }
}
