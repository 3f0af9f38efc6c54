using SenHub.Domain.Deliveries.Desk;
using SenHub.Domain.Deliveries.Identity;

namespace SenHub.Domain.Deliveries;

/// <summary>One rule by which a delivery is held.</summary>
/// <param name="Id">As holds, the proof and the decisions of people name it.</param>
/// <param name="HoldsWhen">In words.</param>
/// <param name="Owner">Whose decision or mending it is.</param>
/// <param name="LetsGo">What ends the hold.</param>
/// <param name="AtBuild">Asked when the paper is made, and each night while it waits.</param>
/// <param name="AtSend">Asked in the moment before it leaves.</param>
public sealed record GateRule(string Id, string HoldsWhen, string Owner, string LetsGo, bool AtBuild, bool AtSend, string Source);

/// <summary>Every rule that can hold a delivery, in the order of the gates (documents.md, "Gates"). docs/gates.md is written from it, and a test knows each id that the code can give.</summary>
public static class GateRules
{
    private const string Senco = "SENCo of the phase";
    private const string Lead = "safeguarding lead";
    private const string Office = "office";
    private const string Mended = "the mended fact";
    private const string Released = "a person's release, with its reason";

    /// <summary>All rules.</summary>
    public static IReadOnlyList<GateRule> All { get; } =
    [
        Both(ConsentGate.Gate, "No consent for this purpose and recipient holds on the day: none on record, not begun, expired, withdrawn, without the name or the capacity of whoever gave it, given by somebody who may not, or for other papers by its scope.", Senco, Mended, "documents.md, gate 1; DP-02, DP-03"),
        Both(YoungPersonGate.Gate, "A parent's copy about a young person over compulsory school age, without the young person's word on the sheet Consents (purpose \"Share with parents\").", Senco, Mended, "Children and Families Act 2014, s.83(2)"),
        Both(PlanTextGate.Gate, "A paper that may hold words of an EHC plan, for somebody who is neither of the family nor the plan's authority nor invited to its review, without a consent.", Senco, Released, "SEND Regulations 2014, reg 17"),
        Both(IdentityGate.Gate, "The finished file, read back before it is encrypted, holds another pupil's UPN (no release), or date of birth, or forename and surname together; or it cannot be read back (no release). A file enclosed with it holds another pupil's UPN, or forename and surname together.", Senco, Released + "; it stands for just the places seen", "documents.md, gate 2; SD-S7"),
        Both(IdentityGate.Marked, "A forename alone of a pupil of the same class or year stands in what was typed. The places are listed beside the draft.", Senco, "one confirmation of the phrase, kept; the same phrase is not asked about again", "SD-S7"),
        Both(AddressGate.Gate, "The address is missing, new, another than the one confirmed, or one from which a mail came back since (release); it lies outside the agency's domains, only looks like one of them, has letters of another script, or changed since the paper was made (no release).", Senco + "; " + Office, Released + "; " + Mended, "documents.md, gate 3; SD-S5"),
        Both("SD-S5", "The sheet types an address that is not the MIS's or the Office file's.", Office, Mended, "SD-S5"),
        Both("SD-S8", "No route is chosen for the recipient; or the paper would go off this machine by mail and no password is set for the recipient that this hub can open (docs/channels.md).", Office, "senhub password set; " + Mended, "SD-S8"),
        Both(ContactGate.Gate, "A no-contact flag, court order or refusal is on record for the recipient, or the recipient shares a mailbox, phone or address with somebody flagged. Mailboxes are compared without casing, dots, \"+tags\", punycode and look-alike letters. A deleted row lifts nothing.", Lead, "a lifting with day, person and reason", "documents.md, gate 4; SD-F4, SD-S5"),
        Both(FieldsGate.Gate, "The paper was written for another class of recipient, or holds the pupil's UPN for somebody who may not have it.", Senco, Mended, "documents.md, gate 5"),
        Both(ReadinessGate.Gate, "The paper is a draft: a required field is missing, or a person has yet to write risk, safeguarding and household.", Senco, Mended, "documents.md, gate 6; SD-P6"),
        Both(UrgentGate.Gate, "A paper to CAMHS (release); its risk section is older than two school days (no release, at send).", Senco, Released, "documents.md, gate 7; SD-P6"),
        Sent(EnvelopeGate.Gate, "A pupil's name, initials, number or date of birth stands in the subject, a file name or the covering text; a line break or unseen sign stands in an address, the subject or a file name; an address is more than one.", "IT", Mended, "documents.md, gate 8"),
        Sent(ProofGate.Gate, "The file is missing or is not, to the byte, the one whose hash the ledger has. The line of proof itself is written before the point of no return.", "IT", "the next run", "documents.md, gate 9"),
        Both(OutcomeGate.Gate, "An earlier sending of the same paper to the same recipient may have gone.", Senco, "a look, then senhub resend or the recipient's answer", "documents.md, gate 10"),
        Both(StopGate.Gate, "A person stopped everything about the pupil, or to the person, with senhub block.", Lead, "senhub unblock, with its reason", "SD-S3"),
        Both(HaltRules.Gate, "A person put the hub, a school or a channel into quarantine with senhub stop --quarantine: everything is made, nothing leaves.", "IT", "senhub resume --quarantine, then the next night", "SD-S3"),
        Both(SheetGate.Gate, "A sheet that the paper depends on is not believed; its last good reading stands. At send the paper waits ten minutes and is asked again.", Senco + "; " + Lead + "; " + Office, Mended, "SD-F3, SD-F4"),
        Both("ROLL", "The pupil is not on the accepted roll, is missing, has left (release), or the exports disagree about the date of birth or the numbers.", Office, Mended, "formats.md, 9.3; SD-W4"),
        Both("SD-W3", "The export gives the pupil another UPN without a former one: it may be an adoption.", Lead, "the safeguarding lead's decision on the roll", "SD-W3"),
        Both(InsideOnlyGate.Gate, "A paper about many pupils, or the governors' figures, on its way out of the school's own domain.", Office, Mended, "SD-S7"),
        Both(EnclosureGate.Gate, "A file that the hub did not make goes with the paper and nobody has confirmed whose it is, its row does not let it go to this recipient, or it changed; a signature on paper is not back; a file alone is over what the recipient takes.", Senco, "senhub confirm; " + Mended, "SD-P3"),
        Both(EditedGate.Gate, "A paper that a person edited: it came through the folder edited/, where nobody signs in (release), or the facts changed after it was edited (release).", Senco, Released, "SD-P5"),
        Both("SD-P7", "A reminder: somebody looks first whether the answer has come.", Senco, Released, "SD-P7"),
        Build(DeskGate.Gate, "A person stopped the paper at the release desk or on a day's Decisions file; later versions of it stay stopped too.", Senco + "; " + Lead, Released, "SD-W2"),
        Build("SD-S1", "The facts changed after an earlier version went.", Senco, Released, "SD-S1"),
        Build("SD-S4", "Made for a missed night.", Senco, Released, "SD-S4"),
        Build(RestoreGate.Gate, "The ledger was restored from a backup, and a sending of this was begun since, or nobody can tell that it was not.", Senco, Released, "SD-W7"),
        Sent("SD-P1", "Nobody asks for the paper any more.", Senco, Released, "SD-P1"),
    ];

    private static GateRule Both(string id, string when, string owner, string letsGo, string source) => new(id, when, owner, letsGo, AtBuild: true, AtSend: true, source);

    private static GateRule Build(string id, string when, string owner, string letsGo, string source) => new(id, when, owner, letsGo, AtBuild: true, AtSend: false, source);

    private static GateRule Sent(string id, string when, string owner, string letsGo, string source) => new(id, when, owner, letsGo, AtBuild: false, AtSend: true, source);
}
