using System.Globalization;
using SenHub.Adapters.Exports.Values;
using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.Xml;

/// <summary>SEN as transfer files and census returns write it: provision, and needs beside it, by CBDS codes or by a school's own where it has mapped them.</summary>
internal sealed class XmlSen(SenWords words, Findings found, DateOnly day)
{
    /// <summary>SENhistory of a transfer file (formats.md, section 1.5): spells with a start only, needs beside them. No element at all is an absent block.</summary>
    public SenBlock History(Branch pupil)
    {
        var history = pupil["SENhistory"];
        if (history is null && pupil["SENneeds"] is null)
            return new SenBlock.Absent();
        return Block(
            (history?.All("SEN") ?? []).Select(Spell),
            new[] { history?["SENneeds"], pupil["SENneeds"] }.OfType<Branch>().SelectMany(block => block.All("SENneed")));
    }

    /// <summary>SpecialEducationalNeeds of a census return (formats.md, section 4.1): one provision without a day. Needs are returned in spring only, so their absence says nothing.</summary>
    public SenBlock Census(Branch pupil) => pupil["SpecialEducationalNeeds"] is { } block
        ? Block([Spell(block)], block["SENneeds"]?.All("SENneed") ?? [])
        : new SenBlock.Absent();

    private SenBlock Block(IEnumerable<SenSpell?> spells, IEnumerable<Branch> needs)
    {
        var history = spells.OfType<SenSpell>().ToList();
        var known = needs.Select(Need).OfType<SenNeedRow>().ToList();
        return history.Count + known.Count == 0 ? new SenBlock.Empty() : new SenBlock.Present(history, known);
    }

    private SenSpell? Spell(Branch spell)
    {
        if (spell.Value("SENprovision") is not { } text)
            return null;
        var place = found.At(spell.Line, spell.Column);
        var code = words.Status(text);
        if (code is null)
            found.Note(FaultCodes.StatusUnknown, place, "the SEN provision code is not one of N, K, E (or S, A, P of old)", "Map the school's own status to a census code in the MIS, or in the school's column map");
        return XmlDates.TryRead(spell.Value("StartDate"), found, place, day, out var start) ? new SenSpell(start, code, text) : null;
    }

    private SenNeedRow? Need(Branch need)
    {
        if (need.Value("SENtype") is not { } text)
            return null;
        var place = found.At(need.Line, need.Column);
        if (words.Need(text) is not { } type)
        {
            found.Note(FaultCodes.NeedUnknown, place, "the SEN type is not a census code", "Map the school's own need to a census code in the MIS, or in the school's column map");
            return null;
        }

        XmlDates.TryRead(need.Value("NeedStartDate"), found, place, day, out var start);
        XmlDates.TryRead(need.Value("NeedEndDate"), found, place, day, out var end);
        var rank = int.TryParse(need.Value("SENtypeRank"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (int?)null;
        return new SenNeedRow(type, rank, start, end);
    }
}
