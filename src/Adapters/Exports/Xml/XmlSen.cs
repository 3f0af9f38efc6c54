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
        var (history, beside) = (pupil["SENhistory"], pupil["SENneeds"]);
        if (history is null && beside is null)
            return new SenBlock.Absent();
        var spells = new List<SenSpell>();
        foreach (var spell in history?.Children ?? [])
            Add(spells, spell.Is("SEN") ? Spell(spell) : null);
        return Block(spells, history?["SENneeds"], beside);
    }

    /// <summary>SpecialEducationalNeeds of a census return (formats.md, section 4.1): one provision without a day. Needs are returned in spring only, so their absence says nothing.</summary>
    public SenBlock Census(Branch pupil)
    {
        if (pupil["SpecialEducationalNeeds"] is not { } block)
            return new SenBlock.Absent();
        var spells = new List<SenSpell>(1);
        Add(spells, Spell(block));
        return Block(spells, block["SENneeds"], null);
    }

    private SenBlock Block(List<SenSpell> spells, params ReadOnlySpan<Branch?> blocks)
    {
        var needs = new List<SenNeedRow>();
        foreach (var block in blocks)
        {
            foreach (var need in block?.Children ?? [])
                Add(needs, need.Is("SENneed") ? Need(need) : null);
        }

        return spells.Count + needs.Count == 0 ? new SenBlock.Empty() : new SenBlock.Present(spells, needs);
    }

    private static void Add<T>(List<T> all, T? one)
        where T : class
    {
        if (one is not null)
            all.Add(one);
    }

    private SenSpell? Spell(Branch spell)
    {
        if (spell.Value("SENprovision") is not { } text)
            return null;
        var code = words.Status(text);
        if (code is null)
            found.Note(FaultCodes.StatusUnknown, found.At(spell.Line, spell.Column), "the SEN provision code is not one of N, K, E (or S, A, P of old)", "Map the school's own status to a census code in the MIS, or in the school's column map");
        return XmlDates.TryRead(spell.Value("StartDate"), found, spell, day, out var start) ? new SenSpell(start, code, text) : null;
    }

    private SenNeedRow? Need(Branch need)
    {
        if (need.Value("SENtype") is not { } text)
            return null;
        if (words.Need(text) is not { } type)
        {
            found.Note(FaultCodes.NeedUnknown, found.At(need.Line, need.Column), "the SEN type is not a census code", "Map the school's own need to a census code in the MIS, or in the school's column map");
            return null;
        }

        XmlDates.TryRead(need.Value("NeedStartDate"), found, need, day, out var start);
        XmlDates.TryRead(need.Value("NeedEndDate"), found, need, day, out var end);
        var rank = int.TryParse(need.Value("SENtypeRank"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (int?)null;
        return new SenNeedRow(type, rank, start, end);
    }
}
