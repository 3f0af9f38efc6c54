using SenHub.Adapters.Exports.Values;
using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.Xml;

/// <summary>Dates of transfer files and census returns: ISO by the standard, day first where a system breaks it.</summary>
internal static class XmlDates
{
    /// <summary>True with null for no text; false, with a note, for text that is no date.</summary>
    public static bool TryRead(string? text, Findings found, Branch at, DateOnly day, out DateOnly? date)
    {
        date = DateText.TryParse(text, DateOrder.DayFirst, day, out var read) ? read : null;
        if (text is null || date is not null)
            return true;
        found.Note(FaultCodes.DateWrong, found.At(at.Line, at.Column), "a date here is not a date", "Correct the date in the MIS");
        return false;
    }
}
