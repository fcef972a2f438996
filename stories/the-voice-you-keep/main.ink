# title: The Voice You Keep
# author: The Voice You Keep, an unofficial retelling

INCLUDE state.ink
INCLUDE 01-the-letter-office.ink
INCLUDE 02-the-way-home.ink
INCLUDE 03-a-year-of-evenings.ink
INCLUDE 04-installation.ink
INCLUDE 05-first-morning.ink
INCLUDE 06-out-loud.ink
INCLUDE 07-amys-rooms.ink
INCLUDE 08-the-blind-date.ink
INCLUDE 09-dark-room.ink
INCLUDE 10-the-day-after.ink
INCLUDE 11-why-havent-you-signed.ink
INCLUDE 12-four-on-a-sunday.ink
INCLUDE 13-amys-own-voice.ink
INCLUDE 14-lunch-with-catherine.ink
INCLUDE 15-do-not-disturb.ink
INCLUDE 16-the-stairs.ink
INCLUDE 17-no-reason.ink
INCLUDE 18-snow.ink
INCLUDE 19-more-than-one.ink
INCLUDE 20-the-book.ink
INCLUDE 21-departure.ink
INCLUDE 22-after.ink
INCLUDE 23-endings.ink

-> letter_office
