using SenHub.Domain;

namespace SenHub.Adapters.Workbooks;

/// <summary>What the hub says of one cell or one row. Never what stands in it: that may be a fact of a pupil. Codes are listed in docs/files.md.</summary>
internal static class CellFaults
{
    public static Fault PupilMissing(Place place) =>
        new("pupil-missing", place, "this row has facts and no pupil", "Choose the class, then the pupil.");

    public static Fault PupilUnreadable(Place place) =>
        new("pupil-unreadable", place, "there is no short reference such as LK-412-7 at the start of the pupil cell", "Choose the pupil from the list.");

    public static Fault PupilCheckWrong(Place place) =>
        new("pupil-check-wrong", place, "the short reference is mistyped: its last character does not fit", "Choose the pupil from the list.");

    public static Fault PupilNotOnRoll(Place place) =>
        new("pupil-not-on-roll", place, "no pupil on the roll has this short reference", "Choose the pupil from the list, or delete the row.");

    public static Fault PupilNameDiffers(Place place) =>
        new("pupil-name-differs", place, "the short reference and the name belong to different pupils", "Choose the pupil from the list.");

    public static Fault RequiredMissing(Place place, string heading) =>
        new("required-missing", place, $"{heading} is blank", "The row is not used until it is filled in.");

    public static Fault DateIsText(Place place, string heading) =>
        new("date-text", place, $"{heading} holds text where a date belongs", "Type the date again as 4 Mar 2026; Excel then shows the weekday.");

    public static Fault DateImpossible(Place place, string heading) =>
        new("date-impossible", place, $"{heading} is a day that does not exist", "Type the date again as 4 Mar 2026; Excel then shows the weekday.");

    public static Fault DateImplausible(Place place, string heading) =>
        new("date-implausible", place, $"{heading} is before 1990 or after 2099", "Check the year and type the date again.");

    public static Fault DateIsNumber(Place place, string heading) =>
        new("date-as-number", place, $"{heading} shows as a plain number; it was read as the date that Excel means by it", "Format the cell as a date and look whether it is right.");

    public static Fault NotANumber(Place place, string heading) =>
        new("not-a-number", place, $"{heading} is not a number", "Type figures only, with a point for pence.");

    public static Fault NumberBelowZero(Place place, string heading) =>
        new("number-below-zero", place, $"{heading} is below zero", "Type the number again.");

    public static Fault NumberTooLarge(Place place, string heading) =>
        new("number-too-large", place, $"{heading} is larger than it can be", "Type the number again.");

    public static Fault NotWhole(Place place, string heading) =>
        new("number-not-whole", place, $"{heading} has a fraction", "Type a whole number.");

    public static Fault ChoiceUnknown(Place place, string heading, IReadOnlyList<string> choices) =>
        new("choice-unknown", place, $"{heading} is not one of the list", $"Choose one of: {string.Join("; ", choices)}.");

    public static Fault YearsUnknown(Place place, string heading) =>
        new("years-unknown", place, $"{heading} names a year group that does not exist", "Write R, N1, N2 or 1 to 14, parted by semicolons, or a range such as 7-9.");

    public static Fault PackNotAgreed(Place place, string heading) =>
        new("pack-not-agreed", place, $"{heading} names papers to go by a schedule, and when, the agreement or the lawful basis is missing, or a paper is none that a schedule may send; no pack is made", "Fill in when, the agreement's reference and the lawful basis, and name papers as the heading's note lists them.");

    public static Fault EndsBeforeStart(Place place, string first, string last) =>
        new("ends-before-start", place, $"{last} is before {first}", "Check both dates.");

    public static Fault NoProvisionRow(Place place) =>
        new("session-without-line", place, "no row, or more than one, on the sheet Provision has this pupil, intervention and day", "Write the intervention as on the sheet Provision, and give rows of the same name distinct start and end.");

    public static Fault TimeUnreadable(Place place, string heading) =>
        new("time-unreadable", place, $"{heading} is not a time of day", "Type it as 09:15.");

    public static Fault RateUnclear(Place place) =>
        new("rate-unclear", place, "the row gives no price of an hour, or gives it in more than one way", "Fill in one: the hourly rate, or the minute rate, or the pay and the contact hours a year.");

    public static Fault NhsNumberWrong(Place place, string heading) =>
        new("nhs-number-wrong", place, $"{heading} is not ten digits with the right check digit", "Type it again from a letter of the health service. Until then no paper shows it.");

    public static Fault NoReview(Place place) =>
        new("invitee-without-review", place, "the sheet Reviews has no meeting of this pupil on this day", "Write the day of the meeting as on the sheet Reviews.");
}
