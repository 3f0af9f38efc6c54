using SenHub.Domain.Deliveries.Identity;

namespace SenHub.Domain.Deliveries.Desk;

/// <summary>What a person can do about a hold, in plain words: one sentence for every gate.</summary>
public static class DeskAdvice
{
    private static readonly Dictionary<string, string> Words = new()
    {
        [ConsentGate.Gate] = "Ask for the consent, or enter it on the sheet Consents of the Restricted file; the next night looks again.",
        [YoungPersonGate.Gate] = "Ask the young person, and enter their answer on the sheet Consents (purpose \"Share with parents\").",
        [PlanTextGate.Gate] = "Read which words of the plan it shows. Release it only if this recipient may have them, or enter the consent.",
        [IdentityGate.Gate] = "Read the places listed below. If one tells of another child, mend what was typed and the paper is made anew.",
        [IdentityGate.Marked] = "Read the marked words below. If they mean another child, mend what was typed; if they mean nobody else, say so.",
        [AddressGate.Gate] = "Make sure of the address by telephone or at a meeting, then confirm it on the page Addresses or put it right on record.",
        ["SD-S5"] = "Change the address where it is on record, or clear the cell that was typed.",
        ["SD-S8"] = "Choose how papers reach this recipient on the sheet Agencies, or have a password set for them.",
        [ContactGate.Gate] = "Only a lifting on the Restricted file, with its day, person and reason, lets this go.",
        [FieldsGate.Gate] = "The paper is not shaped for this recipient; the next night makes the right one.",
        [ReadinessGate.Gate] = "Fill in what is missing; the page Today names it. The next night makes the paper anew.",
        [UrgentGate.Gate] = "Read it once more, write the risk section on the day it goes, and release it yourself.",
        [EnvelopeGate.Gate] = "Tell IT: something in the covering text or in a file's name would tell of the child.",
        [ProofGate.Gate] = "Nothing to do here: the next night makes the file again.",
        [OutcomeGate.Gate] = "Look first whether the earlier one arrived, and settle that one.",
        [StopGate.Gate] = "Ask who stopped it and why; it goes on when that stop is lifted.",
        [HaltRules.Gate] = "Everything is made and nothing leaves until the quarantine is ended.",
        [SheetGate.Gate] = "Look at the sheet: rows may have moved to another child. Mend it, or release the sheet under Held.",
        ["ROLL"] = "Put the pupil's record right in the school's own system; for a pupil who has left, release it if it is still to go.",
        ["SD-W3"] = "The safeguarding lead decides on the roll first: it may be an adoption.",
        [InsideOnlyGate.Gate] = "A paper about many children stays inside the school: give the recipient a school address.",
        [EnclosureGate.Gate] = "Open the file that is named and say whose it is, or do what the line says.",
        [EditedGate.Gate] = "Read the edited paper against the one it was made from, then release it or have it edited anew.",
        ["SD-P7"] = "Look first whether the answer has come. If not, release the reminder.",
        [DeskGate.Gate] = "Ask who stopped it. It stays stopped through new versions until somebody releases it.",
        ["SD-S1"] = "Read what changed below. Send the correction, or leave it: the earlier version stands.",
        ["SD-S4"] = "It was made late, for a night that was missed. Release it if it is still to go.",
        [RestoreGate.Gate] = "Look whether it went before the backup was put back. If it did not, release it.",
        ["SD-P1"] = "Its request, review or invitation is gone from the files. Release it only if it is still wanted.",
    };

    /// <summary>The gates that there is advice for.</summary>
    public static IEnumerable<string> Gates => Words.Keys;

    /// <summary>What to do; a general sentence for a gate of an older hub.</summary>
    public static string Of(Hold hold) => Words.GetValueOrDefault(hold.Gate, hold.Releasable ? "Look at it, then release it or stop it." : "Mend the fact; the next night looks again.");
}
