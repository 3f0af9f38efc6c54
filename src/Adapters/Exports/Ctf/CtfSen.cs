using System.Globalization;
using SenHub.Adapters.Exports.Values;
using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.Ctf;

/// <summary>SENhistory of a pupil (formats.md, section 1.5): spells with a start only, needs beside them. No element at all is an absent block.</summary>
internal static class CtfSen
{
    public static SenBlock Read(Branch pupil, Findings found, DateOnly day)
    {
        if (pupil["SENhistory"] is not { } history)
            return new SenBlock.Absent();
        var spells = history.All("SEN").Select(spell => Spell(spell, found, day)).OfType<SenSpell>().ToList();
        var needs = new[] { history["SENneeds"], pupil["SENneeds"] }.OfType<Branch>()
            .SelectMany(block => block.All("SENneed"))
            .Select(need => Need(need, found, day)).OfType<SenNeedRow>().ToList();
        return spells.Count + needs.Count == 0 ? new SenBlock.Empty() : new SenBlock.Present(spells, needs);
    }

    private static SenSpell? Spell(Branch spell, Findings found, DateOnly day)
    {
        if (spell.Value("SENprovision") is not { } words)
            return null;
        var place = found.At(spell.Line, spell.Column);
        var code = SenWords.Shipped.Status(words);
        if (code is null)
            found.Note(FaultCodes.StatusUnknown, place, "the SEN provision code is not one of N, K, E (or S, A, P of old)", "Map the school's own status to a census code in the MIS");
        if (!CtfDates.TryRead(spell.Value("StartDate"), found, place, day, out var start))
            return null;
        return new SenSpell(start, code, words);
    }

    private static SenNeedRow? Need(Branch need, Findings found, DateOnly day)
    {
        if (need.Value("SENtype") is not { } words)
            return null;
        var place = found.At(need.Line, need.Column);
        if (SenWords.Shipped.Need(words) is not { } type)
        {
            found.Note(FaultCodes.NeedUnknown, place, "the SEN type is not a census code", "Map the school's own need to a census code in the MIS");
            return null;
        }

        CtfDates.TryRead(need.Value("NeedStartDate"), found, place, day, out var start);
        CtfDates.TryRead(need.Value("NeedEndDate"), found, place, day, out var end);
        var rank = int.TryParse(need.Value("SENtypeRank"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (int?)null;
        return new SenNeedRow(type, rank, start, end);
    }
}
