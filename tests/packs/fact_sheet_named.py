"""What the fact sheet names outside the first column of its Russian tables: the sheet's words, the
act, and the pinpoints that they mean. Without an act the words are no provision for a pack, and
the reason stands beside them."""

# The act of a section's first column.
ACTS = {'1.2': 'ru.const', '1.3': 'ru.fz2202', '1.4': 'ru.fz3', '1.5': 'ru.fz59', '1.7': 'ru.kas',
        '1.8': 'ru.upk'}
# The acts that a cell names at its end.
SUFFIXES = {'КоАП': ['ru.koap'], 'УК': ['ru.uk'], 'ГК': ['ru.gk1', 'ru.gk2'],
            '342-ФЗ': ['ru.fz342']}

PRA, REGS, HRA, EQA = 'ukpga/2002/30', 'uksi/2020/2', 'ukpga/1998/42', 'ukpga/2010/15'
PACE, DPA, FOIA, SCOTLAND = 'ukpga/1984/60', 'ukpga/2018/12', 'ukpga/2000/36', 'asp/2006/10'
NI, RUC = 'ukpga/1998/32', 'nisr/2001/184'


def items(prefix, *ends):
    return [prefix + end for end in ends]


def paras(*numbers):
    return items('sch 3 para ', *numbers)


RUSSIA = {
    '1.2': [('48 h without court, ч. 2 ст. 22', 'ru.const', 'ч. 2 ст. 22')],
    '1.3': [
        ('"п. 1" M', 'ru.fz2202', 'п. 1 ст. 10'),
        ('citing ст. 10 as the', None),  # a warning
        ('ст. 21/26/29', 'ru.fz2202', 'ст. 21', 'ст. 26', 'ст. 29'),
    ],
    '1.4': [
        ('(ч. 3: rescue', 'ru.fz3', 'ч. 3 ст. 15'),
        ('(ч. 6, 7) — revised', 'ru.fz3', 'ч. 6 ст. 15', 'ч. 7 ст. 15'),
    ],
    '1.5': [
        ('free of charge (ч. 3)', 'ru.fz59', 'ч. 3 ст. 2'),
        ('ч. 1: no surname', 'ru.fz59', 'ч. 1 ст. 11'),
        ('ч. 2: appeal against a court ruling', 'ru.fz59', 'ч. 2 ст. 11'),
        ('ч. 3: obscene', 'ru.fz59', 'ч. 3 ст. 11'),
        ('ст. 15 V2', 'ru.fz59', 'ст. 15'),
        ('ч. 1 compensation', 'ru.fz59', 'ч. 1 ст. 16'),
        ('ч. 2 knowingly false', 'ru.fz59', 'ч. 2 ст. 16'),
    ],
    '1.6': [
        ('round the clock (п. 23)', 'ru.mvd736', 'п. 23'),
        ('talon number (п. 24)', 'ru.mvd736', 'п. 24'),
    ],
    '1.7': [
        ('papers of ст. 126', 'ru.kas', 'ст. 126'),
        ('УПК ст. 125', 'ru.upk', 'ст. 125'),
        ('подп. 7 п. 1 ст. 333.19 НК', 'ru.nk2', 'подп. 7 п. 1 ст. 333.19'),
        ('подп. 2 п. 2 ст. 333.36 НК', 'ru.nk2', 'подп. 2 п. 2 ст. 333.36'),
    ],
    '1.8': [
        ('ст. 306 УК', 'ru.uk', 'ст. 306'),
        ('not a ground (ч. 7)', 'ru.upk', 'ч. 7 ст. 141'),
        ('ст. 124/125', 'ru.upk', 'ст. 124', 'ст. 125'),
        # Whose crimes another body investigates; those that letters name follow in brackets.
        ('ст. 285–291.1, 292–293, 298.1–305 УК', None),
        ('covers 285, 286, 293, 301, 302', 'ru.uk',
         *items('ст. ', '285', '286', '293', '301', '302')),
    ],
    '1.9': [
        ('ч. 3 п. «а» with violence', 'ru.uk', 'п. «а» ч. 3 ст. 286'),
        ('ч. 4 torture', 'ru.uk', 'ч. 4 ст. 286'),
        ('подп. 1 п. 3 ст. 158 БК', 'ru.bk', 'подп. 1 п. 3 ст. 158'),
        ('exact пункт of ст. 12 U', None),  # marked U
    ],
}

BRITAIN = {
    '3.0': [
        ('Police Reform Act 2002 (c 30), Part 2 (ss 9–29) + Sch 3', PRA, 'pt 2', 'sch 3'),
        ('s 12(1) |', PRA, 's 12(1)'),
        ('s 12(1A) |', PRA, 's 12(1A)', 's 12(1A)(a)', 's 12(1A)(b)'),
        ('s 12(1B) |', PRA, *items('s 12(1B)', '', '(a)', '(b)', '(c)')),
        ('s 12(3),(4)', PRA, 's 12(3)', *items('s 12(4)', '', '(a)', '(b)')),
        ('s 12(5)', PRA, *items('s 12(5)', '', '(a)', '(b)')),
        ('s 12(6)', PRA, *items('s 12(6)', '', '(a)', '(b)')),
        ('s 12(7)–(10)', PRA, *items('s 12', '(7)', '(8)', '(9)', '(10)')),
        ('s 14 | direction-and-control', PRA, 's 14'),
        ('s 15(2A)–(2C)', PRA, *items('s 15', '(2A)', '(2B)', '(2C)')),
        ('ss 20, 21', PRA, 's 20', 's 21'),
        ('s 29(1) "appropriate authority"', PRA, 's 29(1)'),
        ('s 29(1) "conduct"', PRA, 's 29(1)'),
        ('s 29(5)', PRA, 's 29(5)'),
        ('Sch 3 paras 2, 4, 4A, 6, 6A, 25, 28ZA, 30–32', PRA,
         *paras('2', '4', '4A', '6', '6A', '25', '28ZA', '30', '31', '32')),
        ('Policing and Crime Act 2017 ss 13–19, 21–23, Schs 4–5', 'ukpga/2017/3',
         *items('s ', '13', '14', '15', '16', '17', '18', '19', '21', '22', '23'),
         'sch 4', 'sch 5'),
        ('Police (Complaints and Misconduct) Regulations 2020, SI 2020/2', REGS),
        ('SI 2025/558', 'uksi/2025/558'),
        ('savings reg 66', 'uksi/2025/558', 'reg 66'),
        ('| 3 | complainant gets', REGS, 'reg 3', 'reg 3(1)(a)'),
        ('| 4(1) | mandatory', REGS, *items('reg 4(1)', '', '(a)', '(a)(i)', '(a)(ii)', '(a)(iii)',
                                           '(a)(iv)', '(a)(v)', '(b)', '(c)')),
        ('Sch 3 para 4(1)(a)', PRA, *paras('4(1)(a)')),
        ('| 4(2) |', REGS, 'reg 4(2)'),
        ('| 5 | chief officer', REGS, 'reg 5'),
        ('| 29(2) |', REGS, 'reg 29(2)'),
        ('reg 33(2)(a) information', REGS, 'reg 33(2)(a)'),
        ('| 29(4) |', REGS, 'reg 29(4)'),
        ('| 29(5) |', REGS, *items('reg 29(5)', '', '(a)', '(b)', '(c)', '(d)')),
        ('29(6): defects', REGS, 'reg 29(6)'),
        ('| 30(1),(5) |', REGS, *items('reg 30', '(1)', '(5)')),
        ('| 32 + ', REGS, 'reg 32'),
        ('Sch 3 para 30(1)(a) |', PRA, *paras('30(1)(a)')),
        ('Art 2/3 breach', 'echr', 'art 2', 'art 3'),
        ('| 33, 34 |', REGS, 'reg 33', 'reg 34'),
        ('Police (Conduct) Regulations 2020, SI 2020/4', 'uksi/2020/4'),
        ('reg 5 → Standards', 'uksi/2020/4', 'reg 5'),
        ('are in Sch 2', 'uksi/2020/4', 'sch 2'),
        ('reg 2 V', 'uksi/2020/4', 'reg 2'),
        ('chapters 2 access, 5 complaints/who may complain, 6 recording', 'iopc/statutory-guidance',
         'ch 2', 'ch 5', 'ch 6'),
        ('changing Part 2: not found (U)', None),  # marked U
    ],
    '3.1': [
        ('Resolution Unit) | s 29(1)', PRA, 's 29(1)'),
        ('powers | s 29(1)', PRA, 's 29(1)'),
        ('reg 4(1)(c)', REGS, 'reg 4(1)(c)'),
        ('SI 2012/62', 'uksi/2012/62'),
    ],
    '3.2': [
        ('Human Rights Act 1998', HRA),
        ('s 6(1) unlawful', HRA, 's 6(1)'),
        ('s 6(6) "act"', HRA, 's 6(6)'),
        ('s 7(1) only', HRA, 's 7(1)'),
        ('s 7(5) one year', HRA, 's 7(5)'),
        ('s 8 remedies', HRA, 's 8'),
        ('[1989] AC 53 (HL)', 'ac/1989/53'),
        ('[2015] UKSC 2, [2015] AC 1732', 'uksc/2015/2'),
        ('[2018] UKSC 4, [2018] AC 736', 'uksc/2018/4'),
        ('[2024] UKSC 33', 'uksc/2024/33'),
        ('[2018] UKSC 11, [2019] AC 196', 'uksc/2018/11'),
        ('(2000) 29 EHRR 245', 'ehrr/2000/29/245'),
        ('| Art 3 |', 'echr', 'art 3'),
        ('| Art 2 |', 'echr', 'art 2'),
        ('can breach Art 3', 'echr', 'art 3'),
        ('Police Act 1996 s 88', 'ukpga/1996/16', 's 88'),
        ('Limitation Act 1980 ss 2, 11', 'ukpga/1980/58', 's 2', 's 11'),
        ('s 29(6) public functions', EQA, 's 29(6)'),
        ('s 149 PSED', EQA, 's 149'),
        ('s 118 six months', EQA, 's 118'),
        ('s 2(2),(3) before search', PACE, 's 2(2)', 's 2(3)'),
        ('s 3(1),(6) written record', PACE, 's 3(1)', 's 3(6)'),
        ('s 3(7)–(9) copy', PACE, 's 3(7)', 's 3(8)', 's 3(9)'),
        ('custody record copy (para 2.4A', 'pace/code-c', 'para 2.4A'),
        ('s 45 access right for law-enforcement processing (Part 3)', DPA, 's 45', 'pt 3'),
        ('s 54 one month', DPA, 's 54'),
        ('s 45(4)', DPA, 's 45(4)'),
        ('UK GDPR art 15', 'eur/2016/679', 'art 15'),
        ('ICO s 165', DPA, 's 165'),
        ('Data (Use and Access) Act 2025 (c 18)', 'ukpga/2025/18'),
        ('(ss 76, 78)', 'ukpga/2025/18', 's 76', 's 78'),
        ('Act + s 76 exist', 'ukpga/2025/18', 's 76'),
        ('s 1 right', FOIA, 's 1'),
        ('s 8 form', FOIA, 's 8'),
        ('s 10 – 20 working days', FOIA, 's 10'),
        ('s 40(1) own data', FOIA, 's 40(1)'),
        ('s 50 ICO', FOIA, 's 50'),
        ('Code of Practice for Victims of Crime', 'victims-code'),
    ],
    '3.3': [
        ('Scotland) Act 2006 (asp 10) Pt 1 ch 2', SCOTLAND, 'pt 1 ch 2'),
        ('s 34(2),(2A)', SCOTLAND, 's 34(2)', 's 34(2A)'),
        ('s 34(3)(b)', SCOTLAND, 's 34(3)(b)'),
        ('s 35 |', SCOTLAND, 's 35'),
        ('s 41 |', SCOTLAND, 's 41'),
        ('s 60 Police and Fire Reform (Scotland) Act 2012 (asp 8)', 'asp/2012/8', 's 60'),
        ('(Scotland) Act 2025 (asp 5)', 'asp/2025/5'),
        ('s 14 will widen', None),  # not to be cited
        ('ss 15, 18 shown "prospective"', None),  # in force or not is marked U
        ('SSI 2014/68, sch 1', 'ssi/2014/68', 'sch 1'),
    ],
    '3.4': [
        ('Police (Northern Ireland) Act 1998 (c 32), Pt VII', NI, 'pt VII'),
        ('s 52(1) all complaints', NI, 's 52(1)'),
        ('s 52(4),(5)', NI, 's 52(4)', 's 52(5)'),
        ('RUC (Complaints etc) Regulations 2001, SR 2001/184, reg 5(2)', RUC, 'reg 5(2)'),
        ('exceptions reg 6', RUC, 'reg 6'),
        ('SR 2008/242 reg 9', 'nisr/2008/242', 'reg 9'),
    ],
}

SECTIONS = {**RUSSIA, **BRITAIN}

CORRECTIONS = [
    ('ч. 1 ст. 2.5 КоАП', 'ru.koap', 'ч. 1 ст. 2.5', 'ч. 2 ст. 2.5'),
    ('under ч. 2 ст. 24.5', 'ru.koap', 'ч. 2 ст. 24.5'),
    ('ст. 24 Закона о прокуратуре', 'ru.fz2202', 'ст. 24'),
    ('(ст. 4.8 changed too)', 'ru.koap', 'ст. 4.8'),
    ('ч. 1 ст. 128 excludes', 'ru.upk', 'ч. 1 ст. 128', 'ч. 2 ст. 128'),
    ('ч. 1 ст. 125 УПК', 'ru.upk', 'ч. 1 ст. 125', 'ч. 2 ст. 125', 'ч. 3 ст. 125'),
    ('ст. 208 ГК', 'ru.gk1', 'ст. 208'),
    ('(п. 3 ч. 1)', 'ru.upk', 'п. 3 ч. 1 ст. 145'),
    ('para 2(6A)(a)', PRA, *paras('2(6A)(a)', '2(6B)', '2(6C)')),
    ('para 30(1) as amended', PRA, *paras('30(1)')),
    ('para 25(1),(1A),(1B)', PRA, *paras('25(1)', '25(1A)', '25(1B)')),
    ('(3A),(3B)', DPA, *items('s 54', '(3A)', '(3B)', '(3C)')),
    ('s 10(6): a bank holiday', FOIA, 's 10(6)'),
    ('PRSRA 2011 s 1(3),(3B)', 'ukpga/2011/13', 's 1(3)', 's 1(3B)'),
    ('PRA s 13A', PRA, 's 13A'),
    ('SI 2020/2 reg 2(2)', REGS, 'reg 2(2)'),
    ('59-ФЗ ст. 8 ч. 1, 2, 3', 'ru.fz59', 'ч. 1 ст. 8', 'ч. 2 ст. 8', 'ч. 3 ст. 8'),
    ('59-ФЗ ст. 12 ч. 1, 2 | confirmed; ч. 1.1 exists', 'ru.fz59',
     *items('ч. ', '1 ст. 12', '2 ст. 12', '1.1 ст. 12')),
    ('59-ФЗ ст. 6 (no persecution', 'ru.fz59', 'ч. 1 ст. 6', 'ч. 2 ст. 6'),
    ('ч. 4 п. 1 name post', 'ru.fz3', 'п. 1 ч. 4 ст. 5', 'п. 2 ч. 4 ст. 5'),
    ('ч. 7 must let a citizen see documents', 'ru.fz3', 'ч. 7 ст. 5'),
    ('УПК 141 ч. 1–7', 'ru.upk', *items('ч. ', '1 ст. 141', '2 ст. 141', '6 ст. 141', '7 ст. 141')),
    ('УПК 145 ч. 1, 2, 3', 'ru.upk', 'ч. 1 ст. 145', 'ч. 2 ст. 145', 'ч. 3 ст. 145'),
    ('КАС 24 ч. 2, 3', 'ru.kas', 'ч. 3 ст. 24'),  # what part 2 says is not on the sheet
    ('ч. 5–8 M', 'ru.kas', *items('ч. ', '5 ст. 219', '6 ст. 219', '7 ст. 219', '8 ст. 219')),
    ('reg 29(3) |', REGS, 'reg 29(3)'),
    ('reg 29(9) |', REGS, 'reg 29(9)'),
    ('reg 30(1)(a)–(d), (5)', REGS, *items('reg 30(1)', '(a)', '(b)', '(c)', '(d)')),
    ('reg 32(a)–(f)', REGS, *items('reg 32', '(a)', '(b)', '(c)', '(d)', '(e)', '(f)')),
    ('reg 33(2)(a)(i)–(v)', REGS, *items('reg 33(2)(a)', '(i)', '(ii)', '(iii)', '(iv)', '(v)')),
    ('reg 34(2) four weeks', REGS, 'reg 34(2)', 'reg 34(3)', 'reg 34(4)'),
    ('(6A(2),(4),(6))', PRA, *paras('6A(2)', '6A(4)', '6A(6)')),
    ('asp 2006/10 s 34(1)–(4)', SCOTLAND, 's 34(1)', 's 34(3)', 's 34(4)'),
    ('SR 2001/184 reg 5(1),(2); reg 6(1),(2),(4)', RUC,
     *items('reg ', '5(1)', '6(1)', '6(2)', '6(4)')),
]
